-- Customers, what supplies them, what measures it, and what was read.
-- Master data has the billing system's keys as unique columns, so that an import can find its rows again.

create extension if not exists btree_gist;

create domain calendar_day as date check (value between '1900-01-01' and '2199-12-31');

create table utility (
  -- the one row that says whose portal this is
  is_only boolean not null default true constraint utility_is_one_row primary key,
  name text not null default 'Ihr Versorger',
  short_name text not null default 'Ihr Versorger',
  street_address text not null default '',
  city_address text not null default '',
  phone text not null default '',
  opening_hours text not null default '',
  email text not null default 'service@example.invalid',
  mail_sender_name text not null default 'Ihr Versorger',
  mail_sender_address text not null default 'portal@example.invalid',
  registration_proof text not null default 'addressOrMeterNumber',
  interim_readings_allowed boolean not null default true,
  constraint utility_exists_once check (is_only),
  constraint utility_proof_is_known
    check (registration_proof in ('addressOnFile', 'addressOrMeterNumber', 'nameOnly'))
);
insert into utility default values;

create table customer (
  id bigint generated always as identity primary key,
  customer_number text not null,
  salutation text,
  last_name text,
  first_name text,
  company text,
  email text,
  phone text,
  street text,
  house_number text,
  address_addition text,
  postal_code text,
  city text,
  country text not null default 'DE',
  constraint customer_number_is_unique unique (customer_number),
  constraint customer_number_is_given check (customer_number <> ''),
  constraint customer_has_a_name check (last_name is not null or company is not null)
);

create table metering_point (
  id bigint generated always as identity primary key,
  metering_point_key text not null,
  commodity text not null,
  street text,
  house_number text,
  postal_code text,
  city text,
  place text,
  market_location_id text,
  metering_location_id text,
  calorific_value numeric(7, 4),
  volume_correction numeric(7, 4),
  -- garden water and the like: measured behind another metering point
  behind_metering_point_id bigint references metering_point,
  constraint metering_point_key_is_unique unique (metering_point_key),
  constraint metering_point_commodity_is_known
    check (commodity in ('electricity', 'gas', 'water', 'heat', 'wasteWater')),
  constraint metering_point_is_not_behind_itself check (behind_metering_point_id <> id),
  constraint metering_point_factors_are_positive
    check (calorific_value > 0 and volume_correction > 0)
);
create index metering_point_behind on metering_point (behind_metering_point_id)
  where behind_metering_point_id is not null;

create table contract (
  id bigint generated always as identity primary key,
  contract_number text not null,
  customer_id bigint not null references customer,
  metering_point_id bigint not null references metering_point,
  starts_on calendar_day not null,
  -- the last day of supply; null while it goes on
  ends_on calendar_day,
  tariff text,
  annual_forecast numeric(14, 3),
  instalment numeric(10, 2),
  instalment_lowest numeric(10, 2),
  instalment_highest numeric(10, 2),
  constraint contract_number_is_unique unique (contract_number),
  constraint contract_ends_after_it_starts check (ends_on >= starts_on),
  constraint contract_forecast_is_not_negative check (annual_forecast >= 0),
  constraint contract_instalment_limits_fit check (instalment_lowest <= instalment_highest),
  -- two households are never supplied at one metering point on the same day
  constraint contract_of_one_customer_at_a_time exclude using gist (
    metering_point_id with =,
    customer_id with <>,
    daterange(starts_on, ends_on, '[]') with &&
  ) deferrable initially immediate
);
create index contract_by_customer on contract (customer_id);
create index contract_by_metering_point on contract (metering_point_id);

create table meter (
  id bigint generated always as identity primary key,
  -- upper case, without blanks
  meter_number text not null,
  metering_point_id bigint not null references metering_point,
  installed_on calendar_day not null,
  removed_on calendar_day,
  kind text,
  calibrated_until calendar_day,
  place text,
  constraint meter_number_is_unique unique (meter_number),
  constraint meter_number_is_normalised check (meter_number ~ '^[^[:space:][:lower:]]+$'),
  constraint meter_is_removed_after_installation check (removed_on >= installed_on)
);
create index meter_by_metering_point on meter (metering_point_id);

create table register (
  id bigint generated always as identity primary key,
  meter_id bigint not null references meter,
  register_code text not null,
  label text,
  tariff_zone text not null default 'single',
  direction text not null default 'consumption',
  integer_digits smallint not null,
  decimal_digits smallint not null default 0,
  unit text not null,
  factor numeric(12, 4) not null default 1,
  is_self_read boolean not null default true,
  constraint register_code_is_unique_in_meter unique (meter_id, register_code),
  constraint register_tariff_zone_is_known check (tariff_zone in ('single', 'peak', 'offPeak')),
  constraint register_direction_is_known check (direction in ('consumption', 'feedIn')),
  constraint register_digits_fit_a_display
    check (integer_digits between 1 and 10 and decimal_digits between 0 and 4),
  constraint register_unit_is_known check (unit in ('kWh', 'MWh', 'm³')),
  constraint register_factor_is_positive check (factor > 0)
);

create table reading_period (
  id bigint generated always as identity primary key,
  name text not null,
  -- first and last day on which readings are taken
  opens_on calendar_day not null,
  closes_on calendar_day not null,
  -- the day for which billing wants the value
  due_on calendar_day,
  -- null: every commodity
  commodity text,
  constraint reading_period_name_is_unique unique (name),
  constraint reading_period_closes_after_it_opens check (closes_on >= opens_on),
  constraint reading_period_commodity_is_known
    check (commodity in ('electricity', 'gas', 'water', 'heat', 'wasteWater'))
);

create table submission (
  id bigint generated always as identity primary key,
  reference text not null,
  customer_id bigint not null references customer,
  -- made with the form: the same form sent twice is one submission
  form_key text not null,
  sent_at timestamptz not null,
  constraint submission_reference_is_unique unique (reference),
  constraint submission_of_one_form_is_one unique (customer_id, form_key)
);

create table reading (
  id bigint generated always as identity primary key,
  register_id bigint not null references register,
  read_on calendar_day not null,
  value numeric(15, 4) not null,
  reason text not null default 'periodic',
  origin text not null,
  status text not null default 'accepted',
  recorded_at timestamptz not null default now(),
  -- what only readings typed by a person have
  submission_id bigint references submission,
  contract_id bigint references contract,
  reading_period_id bigint references reading_period on delete set null,
  typed text,
  finding jsonb,
  -- plausible: nothing to ask; confirmed: asked, and the customer said it is so
  outcome text,
  customer_reason text,
  -- a later import that carries this value confirms that billing took it over
  confirmed_at timestamptz,
  constraint reading_value_is_not_negative check (value >= 0),
  constraint reading_reason_is_known check (
    reason in ('periodic', 'interim', 'moveIn', 'moveOut', 'meterInstalled', 'meterRemoved')
  ),
  constraint reading_origin_is_known
    check (origin in ('customer', 'staff', 'meteringOperator', 'estimate')),
  constraint reading_status_is_known
    check (status in ('accepted', 'inReview', 'rejected', 'withdrawn')),
  constraint reading_outcome_is_known check (outcome in ('plausible', 'confirmed', 'released')),
  constraint reading_of_a_submission_is_whole check (
    submission_id is null
    or (contract_id is not null and typed is not null and finding is not null)
  ),
  constraint reading_of_a_customer_is_judged
    check (submission_id is null or status <> 'accepted' or outcome is not null)
);
-- one value per register, day and reason counts; an estimate steps back by becoming withdrawn
create unique index reading_counts_once on reading (register_id, read_on, reason)
  where status in ('accepted', 'inReview');
create unique index reading_once_in_a_period on reading (register_id, reading_period_id)
  where reading_period_id is not null and status in ('accepted', 'inReview');
create index reading_by_submission on reading (submission_id) where submission_id is not null;

-- The one place that decides which readings belong to a contract: those of its days, without the
-- final reading of the tenant before and the first one of the tenant after.
create view contract_reading as
select
  contract.id as contract_id,
  contract.customer_id,
  reading.id,
  reading.register_id,
  reading.read_on,
  reading.value,
  reading.reason,
  reading.origin,
  reading.status,
  reading.recorded_at,
  reading.submission_id,
  reading.reading_period_id,
  reading.typed,
  reading.finding,
  reading.outcome,
  reading.customer_reason,
  reading.confirmed_at
from contract
join meter on meter.metering_point_id = contract.metering_point_id
join register on register.meter_id = meter.id
join reading on reading.register_id = register.id
where reading.read_on >= contract.starts_on
  and (contract.ends_on is null or reading.read_on <= contract.ends_on)
  and (reading.read_on, reading.reason) is distinct from (contract.starts_on, 'moveOut')
  -- also while the contract goes on and its end is null
  and (reading.read_on, reading.reason) is distinct from (contract.ends_on, 'moveIn')
  and (reading.contract_id is null or reading.contract_id = contract.id);

-- What was typed into the reading form when the session had ended; gone once sent.
create table reading_draft (
  customer_id bigint primary key references customer on delete cascade,
  fields jsonb not null,
  saved_at timestamptz not null default now()
);

create table customer_change (
  id bigint generated always as identity primary key,
  reference text not null,
  customer_id bigint not null references customer,
  kind text not null,
  field text not null,
  old_value text,
  new_value text,
  valid_from calendar_day not null,
  recorded_at timestamptz not null default now(),
  confirmed_at timestamptz,
  constraint customer_change_kind_is_known
    check (kind in ('email', 'billingAddress', 'phone', 'name', 'instalment', 'move')),
  constraint customer_change_changes_something check (old_value is distinct from new_value)
);
create index customer_change_by_customer on customer_change (customer_id);

create table document (
  id bigint generated always as identity primary key,
  customer_id bigint not null references customer,
  contract_id bigint references contract,
  kind text not null,
  title text not null,
  issued_on calendar_day not null,
  amount numeric(12, 2),
  due_on calendar_day,
  storage_key text not null,
  sha256 text not null,
  byte_size bigint not null,
  added_at timestamptz not null default now(),
  constraint document_kind_is_known
    check (kind in ('invoice', 'instalmentChange', 'contract', 'notice')),
  constraint document_hash_is_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint document_is_listed_once unique (customer_id, kind, title, issued_on, sha256)
);

create table export_batch (
  number bigint primary key,
  format text not null,
  created_at timestamptz not null default now(),
  -- null until its files lie in their folder; the next run makes up for it
  delivered_at timestamptz,
  constraint export_batch_is_counted_from_one check (number > 0),
  constraint export_batch_format_is_known check (format in ('csv', 'json'))
);

create table export_file (
  batch_number bigint not null references export_batch,
  name text not null,
  row_count integer not null,
  -- gzip of the very bytes that were written
  content bytea not null,
  primary key (batch_number, name)
);

-- The key keeps each reading in one batch. Foreign keys would be asked once per row, which takes
-- 2.7 s for 200,000 readings, three times as long as all the rest of an export; that what was
-- exported stays is therefore asked when somebody deletes readings.
create table exported_reading (
  reading_id bigint primary key,
  batch_number bigint not null
);

create function refuse_deleting_exported_readings() returns trigger language plpgsql as $$
begin
  if exists (select from gone join exported_reading on exported_reading.reading_id = gone.id) then
    raise exception 'a reading that was exported is never deleted'
      using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger exported_reading_is_kept after delete on reading
  referencing old table as gone
  for each statement execute function refuse_deleting_exported_readings();

create table exported_customer_change (
  customer_change_id bigint primary key references customer_change,
  batch_number bigint not null references export_batch
);
