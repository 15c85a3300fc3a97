/** By the name of the constraint: a state of the trade that cannot be, and the statement that tries. */
export const wrongSupply: Record<string, [sentence: string, statement: string]> = {
  calendar_day_check: [
    'a contract that began before there was electricity',
    contract(`2, '1225-01-01', null`),
  ],
  utility_is_one_row: ['a second utility', `insert into utility default values`],
  utility_exists_once: ['a utility beside the one', `insert into utility (is_only) values (false)`],
  utility_proof_is_known: ['an unknown proof', `update utility set registration_proof = 'none'`],
  customer_number_is_unique: [
    'two customers with one number',
    `insert into customer (customer_number, last_name) values ('K-1', 'Weiß')`,
  ],
  customer_number_is_given: [
    'a customer with an empty number',
    `insert into customer (customer_number, last_name) values ('', 'Weiß')`,
  ],
  customer_has_a_name: [
    'a customer who is neither a person nor a company',
    `insert into customer (customer_number, first_name) values ('K-9', 'Anna')`,
  ],
  metering_point_key_is_unique: [
    'two metering points with one key',
    `insert into metering_point (metering_point_key, commodity) values ('Z-1', 'gas')`,
  ],
  metering_point_commodity_is_known: [
    'a metering point for oil',
    `update metering_point set commodity = 'oil'`,
  ],
  metering_point_is_not_behind_itself: [
    'a metering point behind itself',
    `update metering_point set behind_metering_point_id = id`,
  ],
  metering_point_factors_are_positive: [
    'gas without any heat in it',
    `update metering_point set calorific_value = 0`,
  ],
  contract_number_is_unique: [
    'two contracts with one number',
    `insert into contract (contract_number, customer_id, metering_point_id, starts_on)
     values ('V-1', 1, 1, '2030-01-01')`,
  ],
  contract_ends_after_it_starts: [
    'a contract that ends before it starts',
    contract(`2, '2026-01-01', '2025-12-31'`),
  ],
  contract_forecast_is_not_negative: [
    'a forecast below nothing',
    `update contract set annual_forecast = -1`,
  ],
  contract_instalment_limits_fit: [
    'instalment limits that leave no instalment',
    `update contract set instalment_lowest = 50, instalment_highest = 40`,
  ],
  contract_of_one_customer_at_a_time: [
    'a tenant who moves in before the other has moved out',
    contract(`2, '2025-06-30', null`),
  ],
  meter_number_is_unique: [
    'one meter in two places',
    `insert into meter (meter_number, metering_point_id, installed_on)
     values ('1EMH1', 1, '2025-01-01')`,
  ],
  meter_number_is_normalised: [
    'a meter number with blanks and small letters',
    `update meter set meter_number = '1 emh 1'`,
  ],
  meter_is_removed_after_installation: [
    'a meter that was removed before it was installed',
    `update meter set removed_on = '2018-12-31'`,
  ],
  register_code_is_unique_in_meter: [
    'one register twice in a meter',
    register(`'1-1:1.8.0', 'single', 'consumption', 6, 0, 'kWh', 1`),
  ],
  register_tariff_zone_is_known: [
    'an unknown tariff zone',
    register(`'1-1:1.8.1', 'night', 'consumption', 6, 0, 'kWh', 1`),
  ],
  register_direction_is_known: [
    'an unknown direction',
    register(`'1-1:1.8.1', 'peak', 'sideways', 6, 0, 'kWh', 1`),
  ],
  register_digits_fit_a_display: [
    'a display without digits',
    register(`'1-1:1.8.1', 'peak', 'consumption', 0, 0, 'kWh', 1`),
  ],
  register_unit_is_known: [
    'a register that counts litres',
    register(`'1-1:1.8.1', 'peak', 'consumption', 6, 0, 'l', 1`),
  ],
  register_factor_is_positive: [
    'a transformer that turns everything to nothing',
    register(`'1-1:1.8.1', 'peak', 'consumption', 6, 0, 'kWh', 0`),
  ],
  reading_period_name_is_unique: [
    'two reading periods with one name',
    period(`'Jahresablesung', '2026-01-01', '2026-01-31', null`),
  ],
  reading_period_closes_after_it_opens: [
    'a reading period that closes before it opens',
    period(`'Verkehrt', '2026-01-31', '2026-01-01', null`),
  ],
  reading_period_commodity_is_known: [
    'a reading period for oil',
    period(`'Öl', '2026-01-01', '2026-01-31', 'oil'`),
  ],
  season_factor_commodity_is_known: [
    'a mild winter for electricity',
    seasonFactor(`'electricity', '2025-12-31', 40, 0.9`),
  ],
  season_factor_ends_after_it_starts: [
    'a season without a day',
    seasonFactor(`'gas', '2025-01-01', 40, 0.9`),
  ],
  season_factor_is_positive: [
    'a winter without any heating',
    seasonFactor(`'gas', '2025-12-31', 40, 0`),
  ],
  season_factor_is_of_many: [
    'a season learnt from one customer',
    seasonFactor(`'gas', '2025-12-31', 1, 0.9`),
  ],
}

function contract(values: string): string {
  return `insert into contract
    (customer_id, starts_on, ends_on, contract_number, metering_point_id)
    values (${values}, 'V-9', 1)`
}

function register(values: string): string {
  return `insert into register
    (meter_id, register_code, tariff_zone, direction, integer_digits, decimal_digits, unit, factor)
    values (1, ${values})`
}

function period(values: string): string {
  return `insert into reading_period (name, opens_on, closes_on, commodity) values (${values})`
}

function seasonFactor(values: string): string {
  return `insert into season_factor
    (computed_at, rule_version, starts_on, commodity, ends_on, customers, factor)
    values (now(), '1', '2025-01-01', ${values})`
}
