-- What this year's weather did to all customers, learnt from their readings.

create table season_factor (
  id bigint generated always as identity primary key,
  commodity text not null,
  -- every run is kept; the newest counts, and old findings can be explained
  computed_at timestamptz not null,
  -- the days it speaks about: the middle ones of the first and last days of what was counted
  starts_on calendar_day not null,
  ends_on calendar_day not null,
  customers integer not null,
  -- median of actual ÷ expected
  factor numeric(6, 4) not null,
  rule_version text not null,
  constraint season_factor_commodity_is_known check (commodity in ('gas', 'heat')),
  constraint season_factor_ends_after_it_starts check (ends_on > starts_on),
  constraint season_factor_is_positive check (factor > 0),
  -- a few customers say nothing about the weather, and nobody is judged by their own reading alone
  constraint season_factor_is_of_many check (customers >= 30 or (customers >= 0 and factor = 1))
);
create index season_factor_newest on season_factor (commodity, computed_at desc);
