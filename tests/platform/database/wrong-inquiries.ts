const sha256 = `repeat('a', 64)`
const under = `'aa/' || ${sha256} || '.pdf'`

/** By the name of the constraint: a wrong state of what customers ask, and of texts of the utility. */
export const wrongInquiries: Record<string, [sentence: string, statement: string]> = {
  inquiry_reference_is_unique: [
    'two inquiries with one number',
    inquiry(`'2025-AAAA-AAAA', 'question', 'de', 'other form'`),
  ],
  inquiry_of_one_form_is_one: [
    'two inquiries of one form',
    inquiry(`'2025-BBBB-BBBB', 'question', 'de', 'form'`),
  ],
  inquiry_kind_is_known: ['an inquiry about nothing', inquiry(`'x', 'gossip', 'de', 'x'`)],
  inquiry_language_is_known: ['an inquiry in Latin', inquiry(`'x', 'question', 'la', 'x'`)],
  inquiry_topic_is_known: [
    'people for the weather',
    `insert into inquiry_topic (topic) values ('weather')`,
  ],
  inquiry_topic_has_one_address: [
    'a topic with two addresses',
    `update inquiry_topic set address = 'a@x.test, b@x.test' where topic = 'meter'`,
  ],
  inquiry_step_is_known: [
    'an inquiry that is forgotten',
    `insert into inquiry_step (inquiry_id, step, at) values (1, 'forgotten', now())`,
  ],
  inquiry_note_says_something: [
    'a note of blanks',
    `insert into inquiry_note (inquiry_id, staff_member_id, at, note) values (1, 1, now(), '  ')`,
  ],
  inquiry_message_of_one_form_is_one: ['two messages of one form', message(`'form', 'Noch etwas'`)],
  inquiry_message_belongs_to_one_inquiry: [
    'a message twice, even if its number could be',
    `alter table inquiry_message drop constraint inquiry_message_pkey;
     insert into inquiry_message (id, inquiry_id, form_key, message, sent_at)
     overriding system value values (1, 1, 'other', 'x', now())`,
  ],
  inquiry_message_says_something: ['a message of blanks', message(`'x', '  '`)],
  inquiry_message_has_a_size: ['a novel', message(`'x', repeat('x', 5001)`)],
  inquiry_file_name_is_one_line: [
    'a file whose name is a path',
    file(`'../x.pdf', 'application/pdf', ${under}, ${sha256}, 1`),
  ],
  inquiry_file_type_is_known: [
    'a program as a file',
    file(`'x.exe', 'application/x-msdownload', ${under}, ${sha256}, 1`),
  ],
  inquiry_file_hash_is_sha256: [
    'a file under no hash',
    file(`'x.pdf', 'application/pdf', 'aa/a.pdf', 'a', 1`),
  ],
  inquiry_file_lies_under_its_hash: [
    'a file that lies elsewhere',
    file(`'x.pdf', 'application/pdf', 'elsewhere.pdf', ${sha256}, 1`),
  ],
  inquiry_file_has_content: [
    'an empty file',
    file(`'x.pdf', 'application/pdf', ${under}, ${sha256}, 0`),
  ],
  legal_text_key_is_known: [
    'a legal text about nothing',
    `insert into legal_text (key, language, body) values ('recipe', 'de', 'x')`,
  ],
  legal_text_language_is_known: [
    'an Impressum in Latin',
    `insert into legal_text (key, language, body) values ('imprint', 'la', 'x')`,
  ],
}

function inquiry(values: string): string {
  return `insert into inquiry (reference, kind, language, form_key, topic, sender_name,
    sender_address, subject, facts, received_at)
    values (${values}, 'other', 'Anna', 'anna@example.test', '{}', '{}', now())`
}

function message(values: string): string {
  return `insert into inquiry_message (form_key, message, inquiry_id, sent_at)
    values (${values}, 1, now())`
}

function file(values: string): string {
  return `insert into inquiry_file (file_name, content_type, storage_key, sha256, byte_size,
    inquiry_id) values (${values}, 1)`
}
