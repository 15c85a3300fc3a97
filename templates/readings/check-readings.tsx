import type { JSX } from 'hono/jsx/jsx-runtime'
import { chosenWay } from '#src/readings/assessment.ts'
import { detailFields, fieldNames } from '#src/readings/forms.ts'
import type { FormRow } from '#src/readings/queries.ts'
import { StackingTable } from '#templates/components/stacking-table.tsx'
import { formatMeterValue, formatQuantity } from '#templates/format.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { Language, View } from '#templates/view.ts'
import { CarriedCorrection } from './corrections/correction-fields.tsx'
import { correctionTexts } from './corrections/correction-texts.ts'
import { AnswerLine } from './live-answer.tsx'
import { meterName, registerOfCommodity } from './meter-names.ts'
import type { TypedForm } from './submit-readings.tsx'
import { readingTexts } from './texts.ts'

interface CheckReadingsPageProps {
  view: View
  /** Only registers that were typed into. */
  rows: FormRow[]
  form: TypedForm
  readOn: string
}

/** Everything that would be sent, on one page: old, new, difference, and a way back to each field. */
export function CheckReadingsPage(props: CheckReadingsPageProps): JSX.Element {
  const { view, rows, form, readOn } = props
  const words = pageWords(form, view.language)
  return (
    <PortalPage view={view} title={words.title} lead={words.lead} current="readings" width="form">
      <form class="stack" method="post" action={form.addresses.send}>
        <CarriedFields rows={rows} form={form} />
        {form.correction && <CarriedCorrection part={form.correction} />}
        <section class="card">
          <StackingTable
            caption={words.caption}
            columns={[words.meter, words.old, words.now, words.difference]}
          >
            {rows.map((row) => (
              <CheckedRow view={view} row={row} form={form} />
            ))}
          </StackingTable>
          <p class="num">
            {words.readOn(readOn)}{' '}
            <a href={`${form.addresses.again}#${fieldNames.readOn}`}>
              {words.change}
              <span class="visually-hidden">: {readingTexts[view.language].readOn}</span>
            </a>
          </p>
        </section>
        <p class="actions">
          <button class="button button-send" type="submit">
            {words.send}
          </button>
        </p>
      </form>
    </PortalPage>
  )
}

function pageWords({ correction }: TypedForm, language: Language) {
  const words = readingTexts[language].checkPage
  const { checkLead, send } = correctionTexts[language]
  return correction ? { ...words, lead: checkLead, send } : words
}

function CheckedRow({
  view,
  row,
  form,
}: {
  view: View
  row: FormRow
  form: TypedForm
}): JSX.Element {
  const { language } = view
  const words = readingTexts[language].checkPage
  const judged = form.findings.get(row.registerId)
  const finding = chosenWay(form, form.readings, row.registerId)?.finding ?? judged
  const name = registerOfCommodity(row, language)
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {name}
        <span class="sub">{row.meterNumber}</span>
        <span class="sub">
          <AnswerLine row={row} finding={judged} language={language} />
        </span>
        <a class="sub" href={`${form.addresses.again}#${fieldNames.value(row.registerId)}`}>
          {words.change}
          <span class="visually-hidden">
            : {name}, {meterName(row, language)}
          </span>
        </a>
      </th>
      <td role="cell" class="n" data-label={words.old}>
        {finding?.previous ? formatMeterValue(finding.previous.value, language) : '–'}
      </td>
      <td role="cell" class="n" data-label={words.now}>
        <strong>{formatMeterValue(finding?.value ?? '0', language)}</strong>
      </td>
      <td role="cell" class="n" data-label={words.difference}>
        {finding?.consumption === undefined
          ? '–'
          : formatQuantity(finding.consumption, row.unit, language)}
      </td>
    </tr>
  )
}

function CarriedFields({ rows, form }: { rows: FormRow[]; form: TypedForm }): JSX.Element {
  const fields: [string, string][] = [
    [fieldNames.formKey, form.formKey],
    [fieldNames.readOn, form.typedDay],
    ...rows.flatMap(({ registerId }): [string, string][] => {
      const answer = chosenWay(form, form.readings, registerId)?.answer
      const note = form.readings.notes[registerId]
      return [
        [fieldNames.value(registerId), form.typed[registerId] ?? ''],
        ...(answer ? [[fieldNames.answer(registerId), answer] satisfies [string, string]] : []),
        ...(note ? [[fieldNames.note(registerId), note] satisfies [string, string]] : []),
        ...detailFields(registerId, form.readings.details[registerId] ?? {}),
      ]
    }),
  ]
  return (
    <>
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}
