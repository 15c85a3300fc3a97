-- What colleagues tell each other about an inquiry; its sender finds it with all other data only.
create table inquiry_note (
  id bigint generated always as identity primary key,
  inquiry_id bigint not null references inquiry,
  staff_member_id bigint not null references staff_member,
  at timestamptz not null,
  note text not null,
  constraint inquiry_note_says_something check (note ~ '[^[:space:]]')
);
create index inquiry_note_by_inquiry on inquiry_note (inquiry_id, id);
