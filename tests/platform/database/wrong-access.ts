const argon2id = `'$argon2id$v=19$x'`
const sha256 = `repeat('a', 64)`

/** By the name of the constraint: a wrong state of who may come in, of mails and of jobs. */
export const wrongAccess: Record<string, [sentence: string, statement: string]> = {
  login_of_one_customer_is_one: [
    'two logins of one customer',
    `insert into login (customer_id, email) values (1, 'other@example.test')`,
  ],
  login_language_is_known: ['a portal in Latin', `update login set language = 'la'`],
  login_password_is_argon2id: [
    'a password in clear',
    `update login set password_hash = 'Sommer2025!'`,
  ],
  start_password_is_argon2id: ['a Startpasswort in clear', startPassword(`'ABCD'`, '1 day')],
  start_password_ends: ['a Startpasswort that never counts', startPassword(argon2id, '0')],
  mail_link_hash_is_sha256: ['the token of a link in clear', mailLink(`'token', 'signIn'`)],
  mail_link_purpose_is_known: ['a link for something else', mailLink(`${sha256}, 'lottery'`)],
  session_id_is_sha256: [
    'the token of a session in clear',
    `insert into session (id, login_id, expires_at, ends_at) values ('token', 1, now(), now())`,
  ],
  session_entry_is_known: [
    'a session of somebody who climbed in',
    `insert into session (id, login_id, expires_at, ends_at, entered_by)
     values (${sha256}, 1, now(), now(), 'window')`,
  ],
  mail_link_knows_the_address_it_confirms: [
    'a link that confirms no address',
    mailLink(`${sha256}, 'newEmail'`),
  ],
  recovery_code_hash_is_sha256: ['a recovery code in clear', recoveryCode(`'ABCDE-FGHJK'`)],
  recovery_code_of_one_login_is_unique: [
    'the same recovery code twice',
    `${recoveryCode(sha256)}, (1, ${sha256})`,
  ],
  pending_sign_in_hash_is_sha256: [
    'the token of the way between two factors in clear',
    pendingSignIn(`'token', 'password', now() + interval '10 minutes'`),
  ],
  pending_sign_in_entry_is_known: [
    'a second factor after none',
    pendingSignIn(`${sha256}, 'window', now() + interval '10 minutes'`),
  ],
  pending_sign_in_ends: [
    'a second step that nobody can take',
    pendingSignIn(`${sha256}, 'password', now()`),
  ],
  known_browser_hash_is_sha256: [
    'the token of a browser in clear',
    `insert into known_browser (token_hash, login_id, seen_at) values ('token', 1, now())`,
  ],
  staff_member_email_is_unique: [
    'two members of staff with one address',
    staffMember(`'clara@example.test', 'clerk'`),
  ],
  staff_member_role_is_known: ['a king', staffMember(`'king@example.test', 'king'`)],
  throttle_counts_up: [
    'attempts below one',
    `insert into throttle (key, window_ends_at, count) values ('x', now(), 0)`,
  ],
  outgoing_mail_message_id_is_unique: [
    'one mail twice',
    mail(`'<1@x>', 'a@example.test', 'Betreff', 'Text', 'Text'`),
  ],
  outgoing_mail_subject_is_one_line: [
    'a subject that smuggles a header',
    mail(`'<2@x>', 'a@example.test', E'Betreff\\r\\nBcc: b@example.test', 'Text', 'Text'`),
  ],
  outgoing_mail_recipient_is_one_address: [
    'a second recipient behind the first',
    mail(`'<2@x>', 'a@example.test, b@example.test', 'Betreff', 'Text', 'Text'`),
  ],
  outgoing_mail_has_a_body: [
    'a mail without words',
    mail(`'<2@x>', 'a@example.test', 'Betreff', null, null`),
  ],
  outgoing_mail_ends_one_way: [
    'a mail that was sent and given up',
    `update outgoing_mail set sent_at = now(), given_up_at = now(), text_body = null`,
  ],
  outgoing_mail_secret_is_wiped: [
    'a Startpasswort kept after it was sent',
    `update outgoing_mail set sent_at = now()`,
  ],
  job_of_one_key_is_one: [
    'one report twice',
    `insert into job (queue, payload, dedupe_key) values ('report', '{}', 'report:2025-01')`,
  ],
  audit_event_actor_is_known: [
    'a deed of nobody',
    `insert into audit_event (actor_kind, event) values ('ghost', 'haunted')`,
  ],
}

function startPassword(hash: string, lasts: string): string {
  return `insert into start_password (login_id, secret_hash, expires_at)
    values (1, ${hash}, now() + interval '${lasts}')`
}

function mailLink(values: string): string {
  return `insert into mail_link (token_hash, purpose, login_id, expires_at)
    values (${values}, 1, now())`
}

function recoveryCode(hash: string): string {
  return `insert into recovery_code (login_id, code_hash) values (1, ${hash})`
}

function pendingSignIn(values: string): string {
  return `insert into pending_sign_in
    (token_hash, entered_by, expires_at, login_id, created_at, typed)
    values (${values}, 1, now(), '{}')`
}

function staffMember(values: string): string {
  return `insert into staff_member (email, role, name) values (${values}, 'Clara')`
}

function mail(values: string): string {
  return `insert into outgoing_mail
    (message_id, recipient_address, subject, html_body, text_body, mail_key, recipient_name,
     language)
    values (${values}, 'receipt', 'Anna', 'de')`
}
