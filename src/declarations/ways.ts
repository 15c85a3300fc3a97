import { type Paths, slugs } from '#src/paths.ts'
import type { DeclarationKind } from './declaration.ts'

/** Where each kind has its form, its receipt and the receipt as a PDF. */
export const declarationSlugs = {
  cancellation: {
    form: slugs.cancelContract,
    receipt: slugs.cancellationReceipt,
    paper: slugs.cancellationPaper,
  },
  withdrawal: {
    form: slugs.withdrawContract,
    receipt: slugs.withdrawalReceipt,
    paper: slugs.withdrawalPaper,
  },
} as const

/** The same as links. */
export function declarationPaths(kind: DeclarationKind, paths: Paths) {
  return kind === 'cancellation'
    ? {
        form: paths.cancelContract(),
        receipt: paths.cancellationReceipt,
        paper: paths.cancellationPaper,
      }
    : {
        form: paths.withdrawContract(),
        receipt: paths.withdrawalReceipt,
        paper: paths.withdrawalPaper,
      }
}
