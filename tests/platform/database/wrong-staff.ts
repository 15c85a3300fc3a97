const sha256 = `repeat('a', 64)`

/** By the name of the constraint: a wrong state of those who work at the utility, and of their mails. */
export const wrongStaff: Record<string, [sentence: string, statement: string]> = {
  staff_member_email_is_lower_case: [
    'an address of staff in capitals',
    `insert into staff_member (email, name, role) values ('Jonas@example.test', 'Jonas', 'admin')`,
  ],
  staff_member_password_is_argon2id: [
    'a password of staff in clear',
    `update staff_member set password_hash = 'Sommer2025!'`,
  ],
  staff_link_hash_is_sha256: ['the token of an invitation in clear', link(`'token', 'invitation'`)],
  staff_link_purpose_is_known: ['an invitation to dinner', link(`${sha256}, 'dinner'`)],
  staff_recovery_code_hash_is_sha256: [
    'a recovery code of staff in clear',
    `insert into staff_recovery_code (staff_member_id, code_hash) values (1, 'ABCD')`,
  ],
  staff_recovery_code_is_unique: [
    'the same recovery code of staff twice',
    `insert into staff_recovery_code (staff_member_id, code_hash)
     values (1, ${sha256}), (1, ${sha256})`,
  ],
  staff_session_id_is_sha256: [
    'the token of a session of staff in clear',
    `insert into staff_session (id, staff_member_id, created_at, expires_at, ends_at)
     values ('token', 1, now(), now(), now())`,
  ],
  outgoing_mail_reply_is_one_address: [
    'a mail that is answered to two',
    `update outgoing_mail set reply_to_address = 'a@x.test, b@x.test'`,
  ],
  outgoing_mail_file_is_left_out_for_a_reason: [
    'a file left out for no reason',
    `insert into outgoing_mail_file
      (mail_id, position, file_name, content_type, storage_key, byte_size, left_out)
     values (1, 1, 'x.pdf', 'application/pdf', 'x', 1, 'whim')`,
  ],
}

function link(values: string): string {
  return `insert into staff_link (token_hash, purpose, staff_member_id, created_at, expires_at)
    values (${values}, 1, now(), now())`
}
