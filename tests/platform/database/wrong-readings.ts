/** By the name of the constraint: a wrong state of readings, papers and exports. */
export const wrongReadings: Record<string, [sentence: string, statement: string]> = {
  submission_reference_is_unique: [
    'two submissions with one reference',
    `insert into submission (reference, customer_id, form_key, sent_at)
     values ('V-AAAA', 1, 'another form', now())`,
  ],
  submission_of_one_form_is_one: [
    'one form sent twice',
    `insert into submission (reference, customer_id, form_key, sent_at)
     values ('V-BBBB', 1, 'form', now())`,
  ],
  reading_value_is_not_negative: ['a reading below zero', `update reading set value = -1`],
  reading_reason_is_known: ['a reading without a known reason', reading(`reason`, `'mood'`)],
  reading_origin_is_known: [
    'a reading from nobody',
    `insert into reading (register_id, read_on, value, origin) values (1, '2025-03-01', 1, 'x')`,
  ],
  reading_status_is_known: ['a reading in an unknown state', reading(`status`, `'lost'`)],
  reading_outcome_is_known: ['a reading judged by a word of its own', reading(`outcome`, `'fine'`)],
  reading_of_a_submission_is_whole: [
    'a submitted reading without what was typed',
    reading(`submission_id, outcome`, `1, 'plausible'`),
  ],
  reading_of_a_customer_is_judged: [
    'a submitted reading that nobody judged and everybody trusts',
    reading(`submission_id, contract_id, typed, finding`, `1, 1, '100', '{}'`),
  ],
  reading_counts_once: [
    'two readings of one register, day and reason that both count',
    `insert into reading (register_id, read_on, value, origin)
     values (1, '2025-01-05', 101, 'customer')`,
  ],
  reading_once_in_a_period: [
    'two readings of one register in one reading period',
    reading(`reading_period_id`, `1`),
  ],
  reading_photo_hash_is_sha256: ['a photo without a hash', readingPhoto(`'aa/a.jpg', 'a', 1`)],
  reading_photo_lies_under_its_hash: [
    'a photo under a name of its own',
    readingPhoto(`'aa/meter.jpg', repeat('a', 64), 1`),
  ],
  reading_photo_has_content: [
    'a photo of nothing',
    readingPhoto(`'aa/' || repeat('a', 64) || '.jpg', repeat('a', 64), 0`),
  ],
  reading_details_have_names: [
    'details that are a word',
    `update reading set details = '"heatPump"'`,
  ],
  fact_kind_is_known: ['a fact of a kind of its own', fact(`'dragon', '2025-01-05', null`)],
  fact_lasts_from_its_first_day: [
    'a vacancy that ends before it begins',
    fact(`'vacancy', '2025-01-05', '2025-01-04'`),
  ],
  fact_is_ended_by_somebody_once_it_ends: [
    'a fact that somebody ended and that goes on',
    `update metering_point_fact set ended_by_customer_id = 1`,
  ],
  fact_of_a_kind_is_one: ['one heat pump twice', fact(`'heatPump', '2025-02-05', null`)],
  customer_change_kind_is_known: [
    'a change of something unknown',
    customerChange(`'shoes', '1', '2'`),
  ],
  customer_change_changes_something: [
    'a change that changes nothing',
    customerChange(`'phone', '1', '1'`),
  ],
  customer_change_of_an_instalment_is_whole: [
    'an instalment of no contract',
    customerChange(`'instalment', '85.00', '92.50'`),
  ],
  customer_change_is_taken_or_withdrawn: [
    'a change that was taken over and taken back',
    `insert into customer_change (reference, customer_id, valid_from, kind, field, new_value,
       confirmed_at, withdrawn_at)
     values ('V-AAAA', 1, '2025-01-01', 'phone', 'Telefon', '1', now(), now())`,
  ],
  customer_change_is_taken_or_overruled: [
    'a change that billing has taken over, and has not',
    `${customerChange(`'phone', '1', '2'`)};
     update customer_change set confirmed_at = now(), overruled_at = now()`,
  ],
  customer_change_of_one_form: [
    'two changes of one field by one form',
    `${customerChange(`'phone', '1', '2'`)}; ${customerChange(`'phone', '1', '2'`)};
     update customer_change set form_key = 'one'`,
  ],
  document_kind_is_known: ['a love letter', `update document set kind = 'loveLetter'`],
  document_hash_is_sha256: ['a document without a hash', `update document set sha256 = 'a'`],
  document_is_listed_once: [
    'one document listed twice',
    `insert into document (customer_id, kind, title, issued_on, storage_key, sha256, byte_size)
     values (1, 'invoice', 'Rechnung', '2025-02-01', 'b', repeat('a', 64), 1)`,
  ],
  export_batch_is_counted_from_one: [
    'an export batch before the first',
    `insert into export_batch (number, format) values (0, 'csv')`,
  ],
  export_batch_format_is_known: [
    'an export batch on punched cards',
    `insert into export_batch (number, format) values (1, 'cards')`,
  ],
}

function fact(values: string): string {
  return `insert into metering_point_fact (contract_id, told_at, kind, since, until)
    values (1, now(), ${values})`
}

function reading(columns: string, values: string): string {
  return `insert into reading (register_id, read_on, value, origin, ${columns})
    values (1, '2025-03-01', 1, 'customer', ${values})`
}

function readingPhoto(values: string): string {
  return `insert into reading_photo (reading_id, added_at, storage_key, sha256, byte_size)
    values (1, now(), ${values})`
}

function customerChange(values: string): string {
  return `insert into customer_change
    (reference, customer_id, valid_from, kind, old_value, new_value, field)
    values ('V-AAAA', 1, '2025-01-01', ${values}, 'Telefon')`
}
