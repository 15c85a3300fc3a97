import type { JSX } from 'hono/jsx/jsx-runtime'
import { outcomeOf } from '#src/instalments/advice.ts'
import { fieldNames } from '#src/instalments/forms.ts'
import type { AdvisedInstalment } from '#src/instalments/instalment-page.ts'
import { FieldErrorLine } from '#templates/components/field-error.tsx'
import type { View } from '#templates/view.ts'
import { contractName } from './contract-name.ts'
import { formatEuro } from './euro.ts'
import type { InstalmentForm } from './instalment-page.tsx'
import { OutcomeLine } from './outcome-line.tsx'
import { instalmentTexts } from './texts.ts'

interface AmountFieldProps {
  view: View
  advised: AdvisedInstalment
  form: InstalmentForm
}

/** The new amount, with what the year would come to said while it is typed. */
export function AmountField({ view, advised, form }: AmountFieldProps): JSX.Element {
  const { language } = view
  const words = instalmentTexts[language]
  const { contractId, instalment, lowest, highest } = advised.instalment
  const name = fieldNames.amount(contractId)
  const error = form.errors.find(({ field }) => field === name)?.message
  return (
    <div class={error ? 'field has-error' : 'field'}>
      <label for={name}>{words.newAmount(contractName(advised.instalment, language))}</label>
      <p class="hint" id={`${name}-hilfe`}>
        {words.limits(formatEuro(lowest ?? '0', language), formatEuro(highest ?? '0', language))}
      </p>
      {error && <FieldErrorLine field={name} message={error} language={language} />}
      <input
        class="input w-plz num"
        id={name}
        name={name}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        value={form.fields[name] ?? ''}
        aria-describedby={error ? `${name}-fehler ${name}-hilfe` : `${name}-hilfe`}
        aria-invalid={error ? 'true' : undefined}
        hx-post={view.paths.instalmentCheck()}
        hx-trigger="input changed delay:400ms"
        hx-target={`#folge-${contractId}`}
        hx-swap="innerHTML"
        hx-sync="this:replace"
        hx-vals={`{"${fieldNames.checked}":"${contractId}"}`}
      />
      <output class="check" id={`folge-${contractId}`} for={name} aria-live="polite">
        {!error && <WishedOutcome view={view} advised={advised} form={form} />}
      </output>
      <input type="hidden" name={fieldNames.before(contractId)} value={instalment ?? ''} />
    </div>
  )
}

/** What a typed amount leads to; nothing while it cannot be read. */
export function WishedOutcome({ view, advised, form }: AmountFieldProps): JSX.Element | null {
  const { instalment, advice } = advised
  const amount = form.amounts.get(instalment.contractId)
  if (!advice || amount === undefined || instalment.instalment === null) return null
  const outcome = outcomeOf(advice, instalment.instalment, amount, form.validFrom)
  return <OutcomeLine advice={advice} amount={amount} outcome={outcome} language={view.language} />
}
