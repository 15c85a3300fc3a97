-- Who may come in, what waits to be sent or done, and who did what.

create table login (
  id bigint generated always as identity primary key,
  customer_id bigint not null references customer,
  -- where mails to this person go; may differ from the address of the billing system
  email text not null,
  -- argon2id; null until the person has chosen a password
  password_hash text,
  password_changed_at timestamptz,
  -- when a secret from a mail was first used: since then the address is known to be theirs
  confirmed_at timestamptz,
  language text not null default 'de',
  created_at timestamptz not null default now(),
  constraint login_of_one_customer_is_one unique (customer_id),
  constraint login_language_is_known check (language in ('de', 'en')),
  constraint login_password_is_argon2id check (password_hash like '$argon2id$%')
);

create table start_password (
  id bigint generated always as identity primary key,
  login_id bigint not null references login on delete cascade,
  secret_hash text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint start_password_is_argon2id check (secret_hash like '$argon2id$%'),
  constraint start_password_ends check (expires_at > created_at)
);
create index start_password_by_login on start_password (login_id);

create table mail_link (
  -- SHA-256 of the token in the mail
  token_hash text primary key,
  login_id bigint not null references login on delete cascade,
  purpose text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint mail_link_purpose_is_known check (purpose in ('signIn', 'newPassword')),
  constraint mail_link_hash_is_sha256 check (token_hash ~ '^[0-9a-f]{64}$')
);
create index mail_link_by_login on mail_link (login_id);

create table session (
  -- SHA-256 of the token in the cookie
  id text primary key,
  login_id bigint not null references login on delete cascade,
  created_at timestamptz not null default now(),
  -- pushed on while in use; ends_at stands
  expires_at timestamptz not null,
  ends_at timestamptz not null,
  must_change_password boolean not null default false,
  user_agent text,
  constraint session_id_is_sha256 check (id ~ '^[0-9a-f]{64}$')
);
create index session_by_login on session (login_id);
create index session_by_end on session (expires_at);

-- A browser in which this login has signed in before: wrong passwords from elsewhere never keep it out.
create table known_browser (
  -- SHA-256 of the token in its cookie
  token_hash text not null,
  login_id bigint not null references login on delete cascade,
  seen_at timestamptz not null,
  primary key (login_id, token_hash),
  constraint known_browser_hash_is_sha256 check (token_hash ~ '^[0-9a-f]{64}$')
);

create table staff_member (
  id bigint generated always as identity primary key,
  email text not null,
  name text not null,
  role text not null,
  password_hash text,
  left_at timestamptz,
  constraint staff_member_email_is_unique unique (email),
  constraint staff_member_role_is_known check (role in ('admin', 'clerk'))
);

create table throttle (
  key text primary key,
  window_ends_at timestamptz not null,
  count integer not null,
  constraint throttle_counts_up check (count > 0)
);

create table outgoing_mail (
  id bigint generated always as identity primary key,
  mail_key text not null,
  message_id text not null,
  recipient_name text not null,
  recipient_address text not null,
  language text not null,
  subject text not null,
  -- null once sent, where the mail held a secret
  html_body text,
  text_body text,
  has_secret boolean not null default false,
  priority smallint not null default 1,
  created_at timestamptz not null default now(),
  next_attempt_at timestamptz not null default now(),
  locked_until timestamptz,
  attempts integer not null default 0,
  last_error text,
  sent_at timestamptz,
  given_up_at timestamptz,
  constraint outgoing_mail_message_id_is_unique unique (message_id),
  constraint outgoing_mail_subject_is_one_line check (subject !~ '[\r\n]'),
  constraint outgoing_mail_recipient_is_one_address
    check (recipient_address ~ '^[^[:space:],;<>]+@[^[:space:],;<>]+$'),
  constraint outgoing_mail_has_a_body
    check (has_secret or (html_body is not null and text_body is not null)),
  constraint outgoing_mail_ends_one_way check (sent_at is null or given_up_at is null),
  constraint outgoing_mail_secret_is_wiped check (
    not has_secret
    or (sent_at is null and given_up_at is null)
    or (html_body is null and text_body is null)
  )
);
create index outgoing_mail_waiting on outgoing_mail (priority, next_attempt_at, id)
  where sent_at is null and given_up_at is null;

create table job (
  id bigint generated always as identity primary key,
  queue text not null,
  payload jsonb not null,
  dedupe_key text,
  created_at timestamptz not null default now(),
  run_at timestamptz not null default now(),
  locked_until timestamptz,
  attempts integer not null default 0,
  last_error text,
  given_up_at timestamptz,
  constraint job_of_one_key_is_one unique (dedupe_key)
);
create index job_waiting on job (run_at, id) where given_up_at is null;

create table audit_event (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor_kind text not null,
  actor_id bigint,
  event text not null,
  customer_id bigint references customer,
  details jsonb not null default '{}',
  constraint audit_event_actor_is_known
    check (actor_kind in ('customer', 'staff', 'system', 'stranger'))
);
create index audit_event_by_customer on audit_event (customer_id, at);

-- the record is written, never rewritten
create function refuse_rewriting_audit() returns trigger language plpgsql as $$
begin
  raise exception 'audit_event is only ever added to';
end $$;
create trigger audit_event_is_kept before update or delete on audit_event
  for each row execute function refuse_rewriting_audit();
