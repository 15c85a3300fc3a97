import type { Answer } from '#src/readings/ways/ways.ts'
import { readingTexts } from '#templates/readings/texts.ts'
import type { Language } from '#templates/view.ts'

const de = {
  subject: (reference: string) => `Berichtigung der Meldung ${reference}`,
  report: 'Meldung',
  readOn: 'Ablesedatum',
  change: (was: string, now: string) => (was === now ? `${now}, wie gemeldet` : `${was} → ${now}`),
  nothing: 'nicht gemeldet',
  said: (register: string) => `Dazu gesagt, ${register}`,
  reallySo: 'Der Stand stimmt',
}

const en: typeof de = {
  subject: (reference) => `Correction of the report ${reference}`,
  report: 'Report',
  readOn: 'Reading date',
  change: (was, now) => (was === now ? `${now}, as reported` : `${was} → ${now}`),
  nothing: 'not reported',
  said: (register) => `Said about ${register}`,
  reallySo: 'The reading is right',
}

export const inquiryTexts = { de, en }

/** What a customer chose to explain an odd value, in a line. */
export function answerWords(answer: Answer, language: Language): string {
  if (answer === 'reallySo') return inquiryTexts[language].reallySo
  return readingTexts[language].question.answers[answer]
}
