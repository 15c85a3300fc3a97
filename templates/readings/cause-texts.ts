import type { Cause, Finding, ProposalCause } from '#src/plausibility/finding.ts'
import type { Language } from '#templates/view.ts'

const de: Record<Cause, string> = {
  digitsSwapped: 'Zwei Ziffern sind vielleicht vertauscht.',
  digitWrong: 'Eine Ziffer ist vielleicht verlesen.',
  digitMissing: 'Eine Ziffer fehlt vielleicht.',
  digitExtra: 'Eine Ziffer ist vielleicht zu viel.',
  decimalsTyped: 'Die roten Ziffern nach dem Komma sind vielleicht mitgelesen.',
  registersExchanged: 'HT und NT sind vielleicht vertauscht.',
  otherUnit: 'Vielleicht ist eine andere Einheit abgelesen.',
  otherMeter: 'Vielleicht ist ein anderer Zähler abgelesen. Vergleichen Sie die Zählernummer.',
  rollover: 'Vielleicht hat das Zählwerk seine höchste Zahl erreicht und beginnt von vorn.',
  meterExchanged: 'Vielleicht wurde der Zähler gewechselt.',
  previousWrong: 'Vielleicht war der letzte Stand zu hoch.',
  dateWrong: 'Vielleicht stimmt das Ablesedatum nicht. Es steht unten.',
  reallySo: 'Vergleichen Sie den Stand noch einmal mit dem Zähler.',
}

const en: Record<Cause, string> = {
  digitsSwapped: 'Perhaps two digits were swapped.',
  digitWrong: 'Perhaps one digit was misread.',
  digitMissing: 'Perhaps a digit is missing.',
  digitExtra: 'Perhaps there is one digit too many.',
  decimalsTyped: 'Perhaps the red digits after the comma were typed too.',
  registersExchanged: 'Perhaps HT and NT were exchanged.',
  otherUnit: 'Perhaps another unit was read.',
  otherMeter: 'Perhaps another meter was read. Compare the meter numbers.',
  rollover: 'Perhaps the register has reached its highest number and starts again.',
  meterExchanged: 'Perhaps the meter was replaced.',
  previousWrong: 'Perhaps the last reading was too high.',
  dateWrong: 'Perhaps the reading date is not right. It stands below.',
  reallySo: 'Compare the reading with the meter once more.',
}

export const causeTexts: Record<Language, Record<Cause, string>> = { de, en }

/** Why a question is asked: the reason of the proposal, else the likeliest cause. */
export function causeSentences(finding: Finding, language: Language): string {
  const likeliest: Cause | ProposalCause =
    finding.proposal?.cause ?? finding.causes[0] ?? 'reallySo'
  return causeTexts[language][likeliest]
}
