-- What customers ask or hand in, to whom it goes, and what the utility lets them do alone.

alter table utility
  add column is_moving_offered boolean not null default true,
  add column is_instalment_change_offered boolean not null default true,
  add column is_reading_by_staff_offered boolean not null default true;

create table inquiry_topic (
  topic text primary key,
  -- null: the address of the utility
  address text,
  constraint inquiry_topic_is_known check (
    topic in ('invoice', 'instalment', 'moving', 'meter', 'contract', 'technical', 'other')
  ),
  constraint inquiry_topic_has_one_address
    check (address ~ '^[^[:space:],;<>]+@[^[:space:],;<>]+$')
);
insert into inquiry_topic (topic) values
  ('invoice'), ('instalment'), ('moving'), ('meter'), ('contract'), ('technical'), ('other');

create table inquiry (
  id bigint generated always as identity primary key,
  reference text not null,
  -- null: somebody who was not signed in, whatever number they typed
  customer_id bigint references customer,
  kind text not null,
  topic text not null references inquiry_topic,
  -- made with the form: the same form sent twice is one inquiry
  form_key text not null,
  sender_name text not null,
  sender_address text not null,
  sender_phone text,
  language text not null,
  -- what it is about, in both languages: {"de": "…", "en": "…"}
  subject jsonb not null,
  -- in the sender's own words
  message text not null default '',
  -- what the form asked beside the message, in both languages: {"de": [{"label", "value"}], "en": …}
  facts jsonb not null,
  received_at timestamptz not null,
  constraint inquiry_reference_is_unique unique (reference),
  constraint inquiry_of_one_form_is_one unique (form_key),
  constraint inquiry_kind_is_known check (
    kind in ('question', 'correction', 'report', 'moving', 'cannotRead', 'cancellation', 'withdrawal')
  ),
  constraint inquiry_language_is_known check (language in ('de', 'en'))
);
create index inquiry_by_customer on inquiry (customer_id, received_at)
  where customer_id is not null;

-- What became of it: an inquiry without a row is waiting. The newest row counts.
create table inquiry_step (
  id bigint generated always as identity primary key,
  inquiry_id bigint not null references inquiry,
  step text not null,
  at timestamptz not null,
  staff_member_id bigint references staff_member,
  -- what the customer was told
  answer text,
  constraint inquiry_step_is_known check (step in ('taken', 'answered', 'closed', 'reopened'))
);
create index inquiry_step_by_inquiry on inquiry_step (inquiry_id, id);

-- Whom an answer to this mail reaches; null: the utility's customer service.
alter table outgoing_mail
  add column reply_to_name text,
  add column reply_to_address text
    constraint outgoing_mail_reply_is_one_address
    check (reply_to_address ~ '^[^[:space:],;<>]+@[^[:space:],;<>]+$');

-- What was typed into a form when the session had ended; it stands there again after signing in.
create table form_draft (
  customer_id bigint not null references customer on delete cascade,
  -- the page of the form, without the base path
  page text not null,
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (customer_id, page)
);
