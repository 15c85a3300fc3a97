import { withoutLinks } from '#src/mails/clean.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import { declarationFacts } from '#templates/declarations/declaration-facts.ts'
import { formatMoment } from '#templates/format.ts'
import type { Language } from '#templates/view.ts'
import type { Declaration } from './declaration.ts'

interface Receipt {
  declaration: Declaration
  customerNumber: string | undefined
  reference: string
  receivedAt: Date
  language: Language
}

/**
 * The receipt that the law wants at once: what was declared, with day and time. Unlike the copy of
 * an inquiry it repeats what a stranger typed, so links are taken out of it.
 */
export async function sendDeclarationReceipt(
  trx: Trx,
  { post }: Pick<Portal, 'post'>,
  receipt: Receipt,
): Promise<void> {
  const { declaration, language, reference, receivedAt } = receipt
  const { kind, name, email, reason } = declaration
  await post.send(trx, {
    key: kind === 'cancellation' ? 'cancellation-receipt' : 'withdrawal-receipt',
    to: { name, address: email },
    language,
    variables: {
      name,
      reference,
      moment: formatMoment(receivedAt, language),
      facts: declarationFacts(harmless(declaration), receipt.customerNumber, language),
      ...(kind === 'cancellation' && { lines: linesOf(reason ?? '') }),
    },
  })
}

function harmless(declaration: Declaration): Declaration {
  const contracts = declaration.contracts.map((contract) =>
    'words' in contract ? { words: withoutLinks(contract.words) } : contract,
  )
  return { ...declaration, name: withoutLinks(declaration.name), contracts }
}

function linesOf(reason: string): { line: string }[] {
  if (reason === '') return []
  return reason.split(/\r\n|\r|\n/).map((line) => ({ line: withoutLinks(line) }))
}
