import { sql } from 'kysely'
import { originWords, outcomeWords, reasonWords } from '#src/exchange/export/words.ts'
import { day, decimal, json, moment, type Section, text, word } from './section.ts'
import { factWords, statusWords } from './words.ts'

// two halves, because each has an index of its own and all of them together have none
const readingsOf = (customerId: Parameters<Section['source']>[0]) => sql`
  select * from contract_reading
  where customer_id = ${customerId} and status in ('accepted', 'inReview')
  union all
  select * from contract_reading
  where customer_id = ${customerId} and status in ('rejected', 'withdrawn')`

/** What the view does not show. */
const ofReading = (column: 'rejection_reason' | 'details') =>
  sql`(select ${sql.ref(column)} from reading where reading.id = own.id)`

/** Within her contracts only: not the readings of who lived there before or after. */
export const readingSection: Section = {
  name: 'zaehlerstaende',
  tables: ['reading', 'exported_reading'],
  columns: [
    text('Zählernummer', 'meter.meter_number'),
    text('OBIS', 'register.register_code'),
    day('Ablesedatum', 'own.read_on'),
    decimal('Stand', 'own.value'),
    text('Einheit', 'register.unit'),
    word('Ablesegrund', 'own.reason', reasonWords),
    word('Herkunft', 'own.origin', originWords),
    word('Status', 'own.status', statusWords),
    text('Vorgangsnummer', 'submission.reference'),
    text('Eingegeben', 'own.typed'),
    word('Prüfergebnis', 'own.outcome', outcomeWords),
    text('Begründung', 'own.customer_reason'),
    text('Grund der Ablehnung', ofReading('rejection_reason')),
    json('Prüfung', 'own.finding'),
    json('Weitere Angaben', ofReading('details')),
    moment('Erfasst am', 'own.recorded_at'),
    moment('An die Abrechnung übergeben', 'export_batch.created_at'),
    moment('Von der Abrechnung übernommen', 'own.confirmed_at'),
  ],
  source: (customerId) => sql`
    from (${readingsOf(customerId)}) own
    join register on register.id = own.register_id
    join meter on meter.id = register.meter_id
    left join submission on submission.id = own.submission_id
    left join exported_reading on exported_reading.reading_id = own.id
    left join export_batch on export_batch.number = exported_reading.batch_number`,
  order: sql`meter.meter_number, register.register_code, own.read_on, own.id`,
}

export const submissionSection: Section = {
  name: 'meldungen',
  tables: ['submission', 'submission_withdrawal'],
  columns: [
    text('Vorgangsnummer', 'submission.reference'),
    moment('Gesendet am', 'submission.sent_at'),
    text('Prüfcode', 'submission.check_code'),
    moment('Zurückgenommen am', 'withdrawal.withdrawn_at'),
    text('Grund der Rücknahme', 'withdrawal.reason'),
    text('Ersetzt durch', 'replacement.reference'),
  ],
  source: (customerId) => sql`
    from submission
    left join submission_withdrawal withdrawal on withdrawal.submission_id = submission.id
    left join submission replacement on replacement.id = withdrawal.replaced_by_submission_id
    where submission.customer_id = ${customerId}`,
  order: sql`submission.sent_at, submission.id`,
}

/** What she told about a metering point. */
export const factSection: Section = {
  name: 'angaben',
  tables: ['metering_point_fact'],
  columns: [
    text('Vertragsnummer', 'contract.contract_number'),
    word('Angabe', 'fact.kind', factWords),
    day('Seit', 'fact.since'),
    day('Bis', 'fact.until'),
    moment('Mitgeteilt am', 'fact.told_at'),
    moment('Beendet am', 'fact.ended_at'),
  ],
  source: (customerId) => sql`
    from metering_point_fact fact join contract on contract.id = fact.contract_id
    where contract.customer_id = ${customerId}`,
  order: sql`fact.told_at, fact.id`,
}

export const photoSection: Section = {
  name: 'fotos',
  tables: ['reading_photo'],
  columns: [
    text('Vorgangsnummer', 'submission.reference'),
    text('Zählernummer', 'meter.meter_number'),
    day('Ablesedatum', 'reading.read_on'),
    moment('Gesendet am', 'photo.added_at'),
    decimal('Größe in Byte', 'photo.byte_size'),
    text('SHA-256', 'photo.sha256'),
  ],
  source: (customerId) => sql`
    from reading_photo photo
    join reading on reading.id = photo.reading_id
    join submission on submission.id = reading.submission_id
    join register on register.id = reading.register_id
    join meter on meter.id = register.meter_id
    where submission.customer_id = ${customerId}`,
  order: sql`photo.added_at, photo.reading_id`,
}

/** What was typed and not sent yet. */
export const draftSection: Section = {
  name: 'entwuerfe',
  tables: ['reading_draft', 'form_draft'],
  columns: [
    text('Seite', 'draft.page'),
    json('Eingegeben', 'draft.fields'),
    moment('Gemerkt am', 'draft.saved_at'),
  ],
  source: (customerId) => sql`
    from (
      select customer_id, '/zaehlerstaende' as page, fields, saved_at from reading_draft
      union all
      select customer_id, page, fields, saved_at from form_draft
    ) draft
    where draft.customer_id = ${customerId}`,
  order: sql`draft.saved_at, draft.page`,
}
