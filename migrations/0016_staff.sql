-- How the people of the back office come in: password and second factor, both always.

alter table staff_member
  add column password_changed_at timestamptz,
  add constraint staff_member_password_is_argon2id check (password_hash like '$argon2id$%'),
  add constraint staff_member_email_is_lower_case check (email = lower(email));

-- An invitation, or the way back in for somebody who has forgotten the password.
create table staff_link (
  -- SHA-256 of the token in the mail
  token_hash text primary key,
  staff_member_id bigint not null references staff_member,
  purpose text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint staff_link_purpose_is_known check (purpose in ('invitation', 'newPassword')),
  constraint staff_link_hash_is_sha256 check (token_hash ~ '^[0-9a-f]{64}$')
);
create index staff_link_by_member on staff_link (staff_member_id);

create table staff_second_factor (
  staff_member_id bigint primary key references staff_member,
  -- what the app on the phone knows too, sealed with a key made from SECRET
  sealed_secret text not null,
  switched_on_at timestamptz not null,
  -- the time step of the last code: none is taken twice
  last_step bigint not null
);

create table staff_recovery_code (
  id bigint generated always as identity primary key,
  staff_member_id bigint not null references staff_second_factor on delete cascade,
  code_hash text not null,
  used_at timestamptz,
  constraint staff_recovery_code_is_unique unique (staff_member_id, code_hash),
  constraint staff_recovery_code_hash_is_sha256 check (code_hash ~ '^[0-9a-f]{64}$')
);

create table staff_session (
  -- SHA-256 of the token in the cookie
  id text primary key,
  staff_member_id bigint not null references staff_member,
  created_at timestamptz not null,
  -- pushed on while in use; ends_at stands
  expires_at timestamptz not null,
  ends_at timestamptz not null,
  user_agent text,
  -- null until the second factor was shown: such a session opens nothing but the way there
  confirmed_at timestamptz,
  -- a secret that is being set up, sealed; gone once a code has confirmed it
  sealed_secret text,
  attempts integer not null default 0,
  constraint staff_session_id_is_sha256 check (id ~ '^[0-9a-f]{64}$')
);
create index staff_session_by_member on staff_session (staff_member_id);
create index staff_session_by_end on staff_session (expires_at);

-- what the record of a day or of a person is looked up by
create index audit_event_by_time on audit_event (id desc);
