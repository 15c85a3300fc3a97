-- Files that customers add to what they ask, and what they write about it later.

create table inquiry_message (
  id bigint generated always as identity primary key,
  inquiry_id bigint not null references inquiry,
  -- made with the form: the same form sent twice is one message
  form_key text not null,
  message text not null,
  sent_at timestamptz not null,
  constraint inquiry_message_of_one_form_is_one unique (form_key),
  constraint inquiry_message_belongs_to_one_inquiry unique (inquiry_id, id),
  constraint inquiry_message_says_something check (message ~ '[^[:space:]]'),
  constraint inquiry_message_has_a_size check (char_length(message) <= 5000)
);

-- A PDF as it was sent, or a picture drawn anew by us; it lies in the document store.
create table inquiry_file (
  id bigint generated always as identity primary key,
  inquiry_id bigint not null references inquiry,
  -- null: came with the inquiry itself
  message_id bigint,
  file_name text not null,
  content_type text not null,
  storage_key text not null,
  sha256 text not null,
  byte_size integer not null,
  constraint inquiry_file_came_with_a_message_of_its_inquiry
    foreign key (inquiry_id, message_id) references inquiry_message (inquiry_id, id),
  constraint inquiry_file_name_is_one_line
    check (file_name ~ '[^[:space:]]' and file_name !~ '[[:cntrl:]/\\]'),
  constraint inquiry_file_type_is_known check (content_type in ('application/pdf', 'image/jpeg')),
  constraint inquiry_file_hash_is_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint inquiry_file_lies_under_its_hash check (
    storage_key = left(sha256, 2) || '/' || sha256
      || case content_type when 'image/jpeg' then '.jpg' else '.pdf' end
  ),
  constraint inquiry_file_has_content check (byte_size > 0)
);
create index inquiry_file_by_inquiry on inquiry_file (inquiry_id, id);

-- What goes out with a mail; it is read from the document store when the mail is sent.
create table outgoing_mail_file (
  mail_id bigint not null references outgoing_mail on delete cascade,
  position smallint not null,
  file_name text not null,
  content_type text not null,
  storage_key text not null,
  byte_size integer not null,
  -- why the mail went out without it
  left_out text,
  primary key (mail_id, position),
  constraint outgoing_mail_file_is_left_out_for_a_reason
    check (left_out in ('missing', 'refused'))
);
