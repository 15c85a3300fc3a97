import { sql } from 'kysely'
import { changeWords, fieldWords } from '#src/exchange/export/words.ts'
import { customerName } from '#src/sign-in/queries.ts'
import { day, decimal, json, moment, type Section, text, word } from './section.ts'
import { documentWords, inquiryWords, stepWords } from './words.ts'

/** What she changed, and how far it has come. */
export const changeSection: Section = {
  name: 'aenderungen',
  tables: ['customer_change', 'exported_customer_change'],
  columns: [
    text('Vorgangsnummer', 'change.reference'),
    word('Art', 'change.kind', changeWords),
    word('Feld', 'change.field', fieldWords),
    text('Alt', 'change.old_value'),
    text('Neu', 'change.new_value'),
    day('Gültig ab', 'change.valid_from'),
    moment('Erfasst am', 'change.recorded_at'),
    moment('An die Abrechnung übergeben', 'export_batch.created_at'),
    moment('Von der Abrechnung übernommen', 'change.confirmed_at'),
    moment('Von der Abrechnung anders entschieden', 'change.overruled_at'),
    moment('Zurückgenommen am', 'change.withdrawn_at'),
    text('Vertragsnummer', 'contract.contract_number'),
  ],
  source: (customerId) => sql`
    from customer_change change
    left join contract on contract.id = change.contract_id
    left join exported_customer_change exported on exported.customer_change_id = change.id
    left join export_batch on export_batch.number = exported.batch_number
    where change.customer_id = ${customerId}`,
  order: sql`change.recorded_at, change.id`,
}

export const inquirySection: Section = {
  name: 'anliegen',
  tables: ['inquiry', 'correction_inquiry'],
  columns: [
    text('Vorgangsnummer', 'inquiry.reference'),
    word('Art', 'inquiry.kind', inquiryWords),
    text('Betreff', sql`inquiry.subject ->> 'de'`),
    text('Nachricht', 'inquiry.message'),
    json('Angaben', sql`inquiry.facts -> 'de'`),
    text('Name', 'inquiry.sender_name'),
    text('E-Mail', 'inquiry.sender_address'),
    text('Telefon', 'inquiry.sender_phone'),
    moment('Eingegangen am', 'inquiry.received_at'),
    text('Zur Meldung', 'submission.reference'),
  ],
  source: (customerId) => sql`
    from inquiry
    left join correction_inquiry correction on correction.inquiry_id = inquiry.id
    left join submission on submission.id = correction.submission_id
    where inquiry.customer_id = ${customerId}`,
  order: sql`inquiry.received_at, inquiry.id`,
}

export const messageSection: Section = {
  name: 'nachrichten',
  tables: ['inquiry_message'],
  columns: [
    text('Vorgangsnummer', 'inquiry.reference'),
    text('Nachricht', 'message.message'),
    moment('Gesendet am', 'message.sent_at'),
  ],
  source: (customerId) => sql`
    from inquiry_message message join inquiry on inquiry.id = message.inquiry_id
    where inquiry.customer_id = ${customerId}`,
  order: sql`message.sent_at, message.id`,
}

export const attachmentSection: Section = {
  name: 'anhaenge',
  tables: ['inquiry_file'],
  columns: [
    text('Vorgangsnummer', 'inquiry.reference'),
    text('Datei', 'file.file_name'),
    decimal('Größe in Byte', 'file.byte_size'),
    text('SHA-256', 'file.sha256'),
  ],
  source: (customerId) => sql`
    from inquiry_file file join inquiry on inquiry.id = file.inquiry_id
    where inquiry.customer_id = ${customerId}`,
  order: sql`file.id`,
}

export const answerSection: Section = {
  name: 'antworten',
  tables: ['inquiry_step'],
  columns: [
    text('Vorgangsnummer', 'inquiry.reference'),
    word('Stand', 'step.step', stepWords),
    text('Antwort', 'step.answer'),
    moment('Am', 'step.at'),
  ],
  source: (customerId) => sql`
    from inquiry_step step join inquiry on inquiry.id = step.inquiry_id
    where inquiry.customer_id = ${customerId}`,
  order: sql`step.at, step.id`,
}

/** What people at the utility wrote about an inquiry: it is about the customer, so it is theirs to know. */
export const noteSection: Section = {
  name: 'notizen',
  tables: ['inquiry_note'],
  columns: [
    text('Vorgangsnummer', 'inquiry.reference'),
    text('Notiz', 'note.note'),
    moment('Am', 'note.at'),
  ],
  source: (customerId) => sql`
    from inquiry_note note join inquiry on inquiry.id = note.inquiry_id
    where inquiry.customer_id = ${customerId}`,
  order: sql`note.id`,
}

export const documentSection: Section = {
  name: 'dokumente',
  tables: ['document', 'document_opening', 'document_announcement'],
  columns: [
    word('Art', 'document.kind', documentWords),
    text('Titel', 'document.title'),
    day('Datum', 'document.issued_on'),
    text('Vertragsnummer', 'contract.contract_number'),
    decimal('Betrag', 'document.amount'),
    day('Fällig am', 'document.due_on'),
    decimal('Größe in Byte', 'document.byte_size'),
    text('SHA-256', 'document.sha256'),
    moment('Eingestellt am', 'document.added_at'),
    moment('Zuerst geöffnet am', 'opening.opened_at'),
    moment('Per E-Mail angekündigt am', 'told.announced_at'),
  ],
  source: (customerId) => sql`
    from document
    left join contract on contract.id = document.contract_id
    left join document_opening opening on opening.document_id = document.id
    left join document_announcement told on told.document_id = document.id
    where document.customer_id = ${customerId}`,
  order: sql`document.issued_on, document.id`,
}

/**
 * What the mails themselves say is left out. One address may serve several customers: then the
 * name has to be hers as well.
 */
export const mailSection: Section = {
  name: 'emails',
  tables: ['outgoing_mail', 'outgoing_mail_file'],
  columns: [
    text('Betreff', 'mail.subject'),
    text('An', 'mail.recipient_address'),
    text(
      'Anhänge',
      sql`(
        select string_agg(file.file_name, ', ' order by file.position)
        from outgoing_mail_file file where file.mail_id = mail.id
      )`,
    ),
    moment('Geschrieben am', 'mail.created_at'),
    moment('Gesendet am', 'mail.sent_at'),
    moment('Aufgegeben am', 'mail.given_up_at'),
  ],
  source: (customerId) => sql`
    from customer
    left join login on login.customer_id = customer.id
    join outgoing_mail mail on mail.recipient_address in (login.email, customer.email)
    where customer.id = ${customerId} and (
      mail.recipient_name = ${customerName}
      or not exists (
        select from login other
        where other.email = mail.recipient_address and other.customer_id <> customer.id
      )
    )`,
  order: sql`mail.created_at, mail.id`,
}
