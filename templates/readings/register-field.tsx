import type { JSX } from 'hono/jsx/jsx-runtime'
import { detailProblem } from '#src/readings/assessment.ts'
import { fieldNames } from '#src/readings/forms.ts'
import type { FormRow } from '#src/readings/queries.ts'
import { FieldErrorLine } from '#templates/components/field-error.tsx'
import { formatMeterValue } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import { correctionTexts } from './corrections/correction-texts.ts'
import { isStillTyping } from './finding-texts.ts'
import { AnswerLine } from './live-answer.tsx'
import { registerName } from './meter-names.ts'
import { Question, takenValues } from './question.tsx'
import type { TypedForm } from './submit-readings.tsx'
import { readingTexts } from './texts.ts'

interface RegisterFieldProps {
  view: View
  row: FormRow
  form: TypedForm
  error: string | undefined
}

/** One register: what it showed last, a field like its drums, and what we say while you type. */
export function RegisterField({ view, row, form, error }: RegisterFieldProps): JSX.Element {
  const { language } = view
  const words = readingTexts[language]
  const id = row.registerId
  const name = fieldNames.value(id)
  const finding = form.findings.get(id)
  const decimals = row.decimalDigits > 0
  return (
    <div
      class={error ? 'register field has-error' : 'register field'}
      role="group"
      aria-label={registerName(row, language)}
    >
      <LastReading view={view} row={row} was={form.correction?.was.get(id)} />
      <label for={name}>{words.label(registerName(row, language), row.unit)}</label>
      <p class="hint" id={`${name}-hilfe`}>
        {registerHint(row, view)}
      </p>
      {error && <FieldErrorLine field={name} message={error} language={language} />}
      <div
        class={isDisplay(row) ? 'meter meter-lcd' : 'meter'}
        data-int={row.integerDigits}
        data-dec={row.decimalDigits}
      >
        <div class="meter-plate">
          <input
            class="meter-input"
            id={name}
            name={name}
            type="text"
            inputmode={decimals ? 'decimal' : 'numeric'}
            autocomplete="off"
            enterkeyhint="next"
            spellcheck={false}
            value={form.typed[id] ?? ''}
            aria-describedby={error ? `${name}-fehler ${name}-hilfe` : `${name}-hilfe`}
            aria-invalid={error ? 'true' : undefined}
            hx-post={form.addresses.check}
            hx-trigger="input changed delay:400ms"
            hx-target={`#pruefung-${id}`}
            hx-swap="innerHTML"
            hx-sync="this:replace"
            hx-vals={`{"${fieldNames.checked}":"${id}"}`}
          />
          <span class="meter-unit" aria-hidden="true">
            {row.unit}
          </span>
        </div>
      </div>
      <output class="check" id={`pruefung-${id}`} for={name} aria-live="polite" aria-atomic="true">
        {finding && !error && <AnswerLine row={row} finding={finding} language={language} />}
      </output>
      <div id={`frage-${id}`}>
        {finding && (form.isSent || !isStillTyping(finding)) && (
          <Question
            row={row}
            finding={finding}
            language={language}
            checkPath={form.addresses.check}
            taken={takenValues(finding, form.findings.values())}
            ways={form.ways.get(id) ?? []}
            readings={form.readings}
            problem={form.isSent ? detailProblem(form, form.readings, id) : undefined}
          />
        )}
      </div>
    </div>
  )
}

interface LastReadingProps {
  view: View
  row: FormRow
  /** What is to be corrected. */
  was: { value: string; readOn: string } | undefined
}

function LastReading({ view, row, was }: LastReadingProps): JSX.Element {
  const { language } = view
  const words = readingTexts[language]
  if (was) {
    const value = `${formatMeterValue(was.value, language)}\u00a0${row.unit}`
    return <p class="last-reading">{correctionTexts[language].was(value, was.readOn)}</p>
  }
  const last = row.history.at(-1)
  if (!last) return <p class="last-reading">{words.noLastReading}</p>
  const shown = formatMeterValue(last.value, language)
  return (
    <p class="last-reading">
      {words.lastReading}{' '}
      <strong>
        {shown}
        {'\u00a0'}
        {row.unit}
      </strong>{' '}
      {words.lastReadingOn(last.readOn)}, {words.origins[last.origin]}
    </p>
  )
}

function registerHint(row: FormRow, view: View): string {
  const words = readingTexts[view.language]
  const code = /(\d+\.\d+\.\d+)$/.exec(row.registerCode)?.[1]
  const isOneOfSeveral = row.tariffZone !== 'single' || row.direction === 'feedIn'
  const marked = code && isOneOfSeveral ? [words.markedAs(code)] : []
  if (row.decimalDigits === 0) return [...marked, words.zerosMayBeMissing].join(' ')
  const missing = isDisplay(row)
    ? words.decimalsMayBeMissing
    : words.redMayBeMissing(row.decimalDigits)
  return [...marked, missing].join(' ')
}

/** Whether the meter has a display instead of drums, as far as its kind tells. */
function isDisplay(row: FormRow): boolean {
  return /modern|digital|elektronisch|display|ultraschall|\bmme\b|edl/i.test(row.meterKind ?? '')
}
