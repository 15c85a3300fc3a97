import type { Merge } from '../import-file.ts'

/** The readings of the file with their registers, and what the checks need of these. */
export async function resolveReadings({ client }: Merge): Promise<void> {
  await client.query(`
    create temp table final_reading on commit drop as
    select
      staged.line,
      staged.meter_number,
      meter.id as meter_id,
      meter.installed_on,
      meter.removed_on,
      staged.register_code,
      register.id as register_id,
      register.integer_digits,
      register.decimal_digits,
      staged.read_on,
      staged.value,
      staged.may_be_grouped,
      coalesce(staged.reason, 'periodic') as reason,
      coalesce(staged.origin, 'meteringOperator') as origin,
      coalesce(staged.origin = 'estimate', false) as is_estimate
    from staged_reading staged
    left join meter on meter.meter_number = staged.meter_number
    left join register on register.meter_id = meter.id
      and register.register_code = staged.register_code`)
  await client.query('analyze final_reading (line, register_id, read_on)')
}
