-- How somebody came in, the address they want their mails at, and a second factor.

alter table session
  add column entered_by text not null default 'password',
  -- to the quarter of an hour: it is noted where the session is pushed on
  add column last_seen_at timestamptz not null default now(),
  add constraint session_entry_is_known
    check (entered_by in ('password', 'startPassword', 'link', 'newPassword'));

-- a link sent to a new address confirms it
alter table mail_link
  add column new_email text,
  drop constraint mail_link_purpose_is_known,
  add constraint mail_link_purpose_is_known
    check (purpose in ('signIn', 'newPassword', 'newEmail')),
  add constraint mail_link_knows_the_address_it_confirms
    check ((purpose = 'newEmail') = (new_email is not null));

create table second_factor (
  login_id bigint primary key references login on delete cascade,
  -- what the app on the phone knows too, sealed with a key made from SECRET
  sealed_secret text not null,
  switched_on_at timestamptz not null,
  -- the time step of the last code: none is taken twice
  last_step bigint not null
);

create table recovery_code (
  id bigint generated always as identity primary key,
  login_id bigint not null references second_factor on delete cascade,
  code_hash text not null,
  used_at timestamptz,
  constraint recovery_code_of_one_login_is_unique unique (login_id, code_hash),
  constraint recovery_code_hash_is_sha256 check (code_hash ~ '^[0-9a-f]{64}$')
);

-- Somebody has shown the first factor and not yet the second.
create table pending_sign_in (
  -- SHA-256 of the token in the cookie
  token_hash text primary key,
  login_id bigint not null references login on delete cascade,
  entered_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  attempts integer not null default 0,
  -- where to go on, and what had been typed there
  return_to text,
  typed jsonb not null,
  constraint pending_sign_in_hash_is_sha256 check (token_hash ~ '^[0-9a-f]{64}$'),
  constraint pending_sign_in_entry_is_known
    check (entered_by in ('password', 'startPassword', 'link', 'newPassword')),
  constraint pending_sign_in_ends check (expires_at > created_at)
);
create index pending_sign_in_by_login on pending_sign_in (login_id);
create index pending_sign_in_by_end on pending_sign_in (expires_at);
