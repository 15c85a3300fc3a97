const another = `
  insert into submission (reference, customer_id, form_key, sent_at)
  values ('V-CCCC', 1, 'yet another form', now());`
const lastOne = `(select max(id) from submission)`

/** By the name of the constraint: a wrong state of what became of a submission. */
export const wrongSubmissions: Record<string, [sentence: string, statement: string]> = {
  submission_check_code_is_unique: [
    'two receipts with one check code',
    `insert into submission (reference, customer_id, form_key, sent_at, check_code)
     select 'V-DDDD', 1, 'form d', now(), check_code from submission where reference = 'V-AAAA'`,
  ],
  submission_check_code_is_readable: [
    'a check code with a letter that looks like a figure',
    `update submission set check_code = repeat('O', 20)`,
  ],
  submission_replaces_one: [
    'a correction that takes the place of two',
    `${another} ${withdrawal(`(select min(id) from submission)`, lastOne)};
     insert into submission (reference, customer_id, form_key, sent_at)
     values ('V-EEEE', 1, 'form e', now());
     ${withdrawal(lastOne, `(select id from submission where reference = 'V-CCCC')`)}`,
  ],
  submission_is_not_replaced_by_itself: [
    'a correction of itself',
    withdrawal(`(select min(id) from submission)`, `(select min(id) from submission)`),
  ],
  submission_withdrawal_reason_says_something: [
    'an empty reason',
    `insert into submission_withdrawal
       (submission_id, withdrawn_at, withdrawn_by_customer_id, reason)
     select min(id), now(), 1, '' from submission`,
  ],
}

function withdrawal(submission: string, replacedBy: string): string {
  return `insert into submission_withdrawal
    (submission_id, withdrawn_at, withdrawn_by_customer_id, replaced_by_submission_id)
    values (${submission}, now(), 1, ${replacedBy})`
}
