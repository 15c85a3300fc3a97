import type { JSX } from 'hono/jsx/jsx-runtime'
import type { RecordedEvent } from '#src/audit/queries.ts'
import { SelectField } from '#templates/components/select-field.tsx'
import { formatMoment } from '#templates/format.ts'
import { OfficePage } from '#templates/layouts/office-page.tsx'
import type { View } from '#templates/view.ts'
import { detailsOf } from './audit-line.ts'
import { actorWords, eventWords } from './event-texts.ts'

interface AuditPageProps {
  view: View
  /** The filter as the words of the address. */
  filter: Record<string, string>
  events: RecordedEvent[]
  isMore: boolean
}

/** The record: filtered, paged by key, and as a file. */
export function AuditPage({ view, filter, events, isMore }: AuditPageProps): JSX.Element {
  const { office } = view.paths
  const withFilter = (address: string, more: Record<string, string> = {}): string => {
    const words = new URLSearchParams({ ...filter, ...more }).toString()
    return words === '' ? address : `${address}?${words}`
  }
  return (
    <OfficePage
      view={view}
      title="Protokoll"
      lead="Wer was wann getan oder angesehen hat. Ein Eintrag lässt sich weder ändern noch löschen."
      current="audit"
    >
      <div class="stack">
        <Filter action={office.audit()} filter={filter} />
        {events.length === 0 ? (
          <p class="card">Dazu gibt es keinen Eintrag. Nehmen Sie eine Angabe im Filter zurück.</p>
        ) : (
          <Entries events={events} />
        )}
        <p class="actions">
          {isMore && (
            <a
              class="button button-second"
              href={withFilter(office.audit(), { vor: events.at(-1)?.id ?? '' })}
            >
              Ältere zeigen
            </a>
          )}
          <a class="button button-quiet" href={withFilter(office.auditCsv())}>
            Als CSV holen
          </a>
        </p>
      </div>
    </OfficePage>
  )
}

function Filter({ action, filter }: { action: string; filter: Record<string, string> }) {
  return (
    <form class="filters" method="get" action={action}>
      <FilterField name="von" label="Von" type="date" filter={filter} />
      <FilterField name="bis" label="Bis" type="date" filter={filter} />
      <FilterField name="kunde" label="Kundennummer" type="text" filter={filter} />
      <SelectField
        name="ereignis"
        label="Was"
        value={filter.ereignis}
        options={[{ value: '', label: 'Alles' }, ...optionsOf(eventWords)]}
        language="de"
      />
      <SelectField
        name="wer"
        label="Wer"
        value={filter.wer}
        options={[{ value: '', label: 'Alle' }, ...optionsOf(actorWords)]}
        language="de"
      />
      <button class="button button-second" type="submit">
        Filtern
      </button>
    </form>
  )
}

function optionsOf(words: Record<string, string>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}

interface FilterFieldProps {
  name: string
  label: string
  type: 'date' | 'text'
  filter: Record<string, string>
}

function FilterField({ name, label, type, filter }: FilterFieldProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input class="input" id={name} name={name} type={type} value={filter[name] ?? ''} />
    </div>
  )
}

function Entries({ events }: { events: RecordedEvent[] }) {
  return (
    <div class="table-scroll">
      <table class="table table-stack" role="table">
        <caption class="visually-hidden">Einträge, der neueste zuerst</caption>
        <thead>
          <tr role="row">
            {['Zeit', 'Wer', 'Was', 'Kundennummer', 'Dazu'].map((heading) => (
              <th scope="col" role="columnheader">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr role="row">
              <th scope="row" role="rowheader">
                {formatMoment(event.at, 'de')}
              </th>
              <td role="cell" data-label="Wer">
                {event.actor ?? actorWords[event.actorKind]}
                {event.actor && <span class="sub">{actorWords[event.actorKind]}</span>}
              </td>
              <td role="cell" data-label="Was">
                {eventWords[event.event] ?? event.event}
              </td>
              <td role="cell" data-label="Kundennummer">
                {event.customerNumber ?? '–'}
              </td>
              <td role="cell" data-label="Dazu">
                {detailsOf(event) || '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
