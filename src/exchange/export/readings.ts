import { inWords, withPlainLineEnds } from './columns.ts'
import type { Extract } from './extract.ts'
import {
  answerWords,
  becauseWords,
  hintWords,
  originWords,
  outcomeWords,
  reasonWords,
} from './words.ts'

const hint = "reading.finding->>'code'"
const answer = "split_part(reading.customer_reason, ': ', 1)"
const note = `substr(reading.customer_reason, length(${answer}) + 1)`
const because = "(reading.details->>'because')"
const exchange = (name: string) => `(reading.details->'exchange'->>'${name}')`
// what was told beside the answer; `||` with nothing is nothing, and `concat` leaves it out
const told = `concat(
  ', ' || ${inWords(because, becauseWords, 'null')},
  ' bis ' || to_char((reading.details->>'until')::date, 'DD.MM.YYYY'),
  ', alter Zähler zuletzt ' || replace(${exchange('oldLast')}, '.', ','),
  ', neuer Zähler zuerst ' || replace(${exchange('newFirst')}, '.', ','),
  ', neuer Zähler Nr. ' || ${exchange('newNumber')})`

const waiting = `
  where reading.submission_id is not null
    and reading.status = 'accepted'
    and not exists (select from exported_reading where reading_id = reading.id)`

/** zaehlerstaende: what customers sent and nobody has to look at (any more). */
export const readingExtract: Extract = {
  file: 'zaehlerstaende',
  noun: 'Zählerstände',
  columns: [
    { name: 'Vorgangsnummer', kind: 'text', sql: 'submission.reference' },
    { name: 'Kundennummer', kind: 'text', sql: 'customer.customer_number' },
    { name: 'Vertragsnummer', kind: 'text', sql: 'contract.contract_number' },
    { name: 'Zählpunkt', kind: 'text', sql: 'metering_point.metering_point_key' },
    { name: 'Zählernummer', kind: 'text', sql: 'meter.meter_number' },
    { name: 'OBIS', kind: 'text', sql: 'register.register_code' },
    { name: 'Ablesedatum', kind: 'day', sql: 'reading.read_on' },
    { name: 'Stand', kind: 'decimal', sql: 'reading.value' },
    { name: 'Einheit', kind: 'word', sql: 'register.unit' },
    { name: 'Ablesegrund', kind: 'word', sql: inWords('reading.reason', reasonWords) },
    { name: 'Herkunft', kind: 'word', sql: inWords('reading.origin', originWords) },
    { name: 'Prüfergebnis', kind: 'word', sql: inWords('reading.outcome', outcomeWords) },
    {
      name: 'Hinweis',
      kind: 'word',
      sql: inWords(hint, hintWords),
    },
    {
      name: 'Begründung',
      kind: 'text',
      sql: withPlainLineEnds(
        `coalesce(
          ${inWords(answer, answerWords, 'null')} || ${told} || ${note},
          reading.customer_reason)`,
      ),
    },
    { name: 'Erfasst am', kind: 'moment', sql: 'reading.recorded_at' },
  ],
  source: `
  from reading
  join submission on submission.id = reading.submission_id
  join customer on customer.id = submission.customer_id
  join contract on contract.id = reading.contract_id
  join register on register.id = reading.register_id
  join meter on meter.id = register.meter_id
  join metering_point on metering_point.id = meter.metering_point_id
  ${waiting}`,
  waiting: `from reading ${waiting}`,
  key: 'reading.id',
  record: 'exported_reading (reading_id, batch_number)',
}
