import type { Paper } from '#src/papers/paper.ts'
import { declarationTexts } from '#templates/declarations/texts.ts'
import { formatMoment } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import type { DeclarationKind } from './declaration.ts'
import type { ReceivedDeclaration } from './queries.ts'

/** The receipt as a PDF, to be kept. */
export function receiptPaper(
  view: View,
  kind: DeclarationKind,
  received: ReceivedDeclaration,
): Paper {
  const { language, utility } = view
  const words = declarationTexts[language]
  const { receiptTitle, receiptLead } = words[kind]
  const { reference, receivedAt, facts, message } = received
  return {
    language,
    utility,
    title: receiptTitle,
    lead: receiptLead,
    facts: [
      [words.reference, reference],
      [words.received, formatMoment(receivedAt, language)],
      ...facts[language].map(({ label, value }): [string, string] => [label, value]),
    ],
    sections: message ? [{ heading: words.reason, paragraphs: message.split(/\r\n|\r|\n/) }] : [],
    madeAt: receivedAt,
  }
}
