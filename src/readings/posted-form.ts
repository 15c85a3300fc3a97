import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { readTypedFields, type TypedFields } from '#src/platform/http/form.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { type Assessment, assessForm } from './assessment.ts'
import { fieldNames, readTypedReadings, type TypedReadings } from './forms.ts'
import { type FormRow, findFormRows } from './queries.ts'
import { type FormMeter, metersOf } from './reading-form.ts'

/** A reading form that came in, beside what the customer may read today. */
export interface PostedForm {
  fields: TypedFields
  rows: FormRow[]
  meters: FormMeter[]
  readings: TypedReadings
  assessment: Assessment
}

/**
 * Loads and judges a posted reading form.
 * @throws HTTPException 404 where it names a register that is not this customer's
 */
export async function loadPostedForm(
  c: Context<CustomerEnv>,
  { db }: Portal,
  fields: TypedFields,
): Promise<PostedForm> {
  const { customer, today } = c.get('view')
  const formKey = (fields[fieldNames.formKey] ?? '').slice(0, 64)
  const rows = await findFormRows(db, { customerId: customer.customerId, today, formKey })
  const readings = readTypedReadings(fields, rows)
  if (!readings) throw new HTTPException(404)
  const meters = metersOf(rows)
  return { fields, rows, meters, readings, assessment: assessForm(meters, readings, today) }
}

export async function readPostedForm(c: Context<CustomerEnv>, portal: Portal): Promise<PostedForm> {
  return loadPostedForm(c, portal, await readTypedFields(c))
}
