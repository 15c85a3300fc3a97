-- Why a reading is as it is, in codes and values that were typed beside it.
alter table reading add column details jsonb
  constraint reading_details_have_names check (jsonb_typeof(details) = 'object');

-- What a customer said once and what lasts: it shifts what is expected at her metering point until
-- a reading of a whole year shows it, or until she ends it.
create table metering_point_fact (
  id bigint generated always as identity primary key,
  -- hers alone: the tenant after her begins with nothing
  contract_id bigint not null references contract,
  kind text not null,
  since calendar_day not null,
  -- the last day of a vacancy; null where nobody knows
  until calendar_day,
  told_at timestamptz not null,
  ended_at timestamptz,
  -- null where something newer took its place
  ended_by_customer_id bigint references customer,
  constraint fact_kind_is_known check (
    kind in ('fewerPeople', 'morePeople', 'vacancy', 'heatPump', 'photovoltaics', 'electricCar')
  ),
  constraint fact_lasts_from_its_first_day check (until >= since),
  constraint fact_is_ended_by_somebody_once_it_ends
    check (ended_by_customer_id is null or ended_at is not null)
);
create unique index fact_of_a_kind_is_one on metering_point_fact (contract_id, kind)
  where ended_at is null;
