-- A submission that was mistyped: taken back or corrected by another one; and a code by which
-- anybody can see that a receipt is genuine.

-- Twenty characters that are told apart at a glance, the last one made from the others: a slip is
-- known as a slip, and not taken for a forgery. `check-code.ts` reads them.
create function make_check_code() returns text language plpgsql volatile as $$
declare
  letters constant text := '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
  chance constant bytea :=
    sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
  code text := '';
  total integer := 0;
  letter integer;
begin
  for place in 1..19 loop
    letter := get_byte(chance, place) % 31;
    code := code || substr(letters, letter + 1, 1);
    total := total + place * letter;
  end loop;
  return code || substr(letters, total % 31 + 1, 1);
end $$;

alter table submission
  add column check_code text not null default make_check_code(),
  add constraint submission_check_code_is_unique unique (check_code),
  add constraint submission_check_code_is_readable
    check (check_code ~ '^[2-9A-HJ-KMNP-Z]{20}$');
create index submission_by_customer on submission (customer_id, sent_at desc, id desc);

-- Who took a submission back, when and why; its readings are kept as withdrawn. A submission
-- without a row counts.
create table submission_withdrawal (
  submission_id bigint primary key references submission,
  withdrawn_at timestamptz not null,
  withdrawn_by_customer_id bigint not null references customer,
  -- the submission that took its place; null where nothing did
  replaced_by_submission_id bigint references submission,
  -- in the customer's own words
  reason text,
  constraint submission_replaces_one unique (replaced_by_submission_id),
  constraint submission_is_not_replaced_by_itself check (replaced_by_submission_id <> submission_id),
  constraint submission_withdrawal_reason_says_something check (reason <> '')
);

-- A correction that came after billing had fetched the readings: people look at it.
create table correction_inquiry (
  inquiry_id bigint primary key references inquiry,
  submission_id bigint not null references submission
);
create index correction_inquiry_by_submission on correction_inquiry (submission_id);

-- What a submission set in motion ends with it.
alter table reading
  -- the submission before which an estimate stepped back
  add column stepped_back_for_submission_id bigint references submission on delete set null,
  -- what the customer is told about a rejected reading; null where billing has another value
  add column rejection_reason text;
create index reading_by_stepping_back on reading (stepped_back_for_submission_id)
  where stepped_back_for_submission_id is not null;
alter table metering_point_fact
  add column told_with_submission_id bigint references submission on delete set null;
create index fact_by_submission on metering_point_fact (told_with_submission_id)
  where told_with_submission_id is not null;
