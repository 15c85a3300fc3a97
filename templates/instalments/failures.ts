import {
  type AmountProblem,
  canChange,
  fieldNames,
  type TypedInstalments,
} from '#src/instalments/forms.ts'
import type { Instalment } from '#src/instalments/queries.ts'
import type { FieldError, Language } from '#templates/view.ts'
import { contractName } from './contract-name.ts'
import { formatEuro } from './euro.ts'
import { instalmentTexts } from './texts.ts'

/** Every sentence that tells why nothing was changed, in the order of the page. */
export function instalmentFailures(
  typed: TypedInstalments,
  own: Instalment[],
  language: Language,
): FieldError[] {
  const words = instalmentTexts[language].errors
  const errors = typed.problems.map(({ instalment, problem }) => ({
    field: fieldNames.amount(instalment.contractId),
    message: sentence(problem, instalment, language),
  }))
  const first = own.find(canChange)
  if (typed.isEmpty && first)
    errors.push({ field: fieldNames.amount(first.contractId), message: words.empty })
  if (!typed.isEmpty && typed.validFrom === undefined)
    errors.push({ field: fieldNames.validFrom, message: words.validFrom })
  return errors
}

/** What another tab, or billing, has changed while the form was open. */
export function changedMeanwhileSentences(changed: Instalment[], language: Language): FieldError[] {
  return changed.map((instalment) => ({
    field: `vertrag-${instalment.contractId}`,
    message: instalmentTexts[language].errors.meanwhile(contractName(instalment, language)),
  }))
}

function sentence(problem: AmountProblem, instalment: Instalment, language: Language): string {
  const words = instalmentTexts[language].errors
  if (problem === 'tooLow') return words.tooLow(formatEuro(instalment.lowest ?? '0', language))
  if (problem === 'tooHigh') return words.tooHigh(formatEuro(instalment.highest ?? '0', language))
  return words[problem]
}
