import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { TypedFields } from '#src/platform/http/form.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { assessForm } from '../assessment.ts'
import { fieldNames, readTypedReadings, type TypedReadings } from '../forms.ts'
import type { PostedForm } from '../posted-form.ts'
import { type FormMeter, metersOf } from '../reading-form.ts'
import { type CorrectionRow, findCorrectionRows } from './queries.ts'
import { reportedReadings } from './reported-form.ts'

/** A reading form that is to take the place of a submission. */
export interface CorrectionForm extends PostedForm {
  rows: CorrectionRow[]
  replaced: CorrectionRow['replaced']
  inquiryReference: string | null
  why: string
  /** The form said that people will look at it: billing had fetched the readings. */
  isAsking: boolean
}

const longestWhy = 500

/** The form as it was reported, or as it had been typed before the session ended. */
export async function openCorrection(
  c: Context<CustomerEnv>,
  portal: Portal,
  typed: TypedFields | undefined,
): Promise<CorrectionForm | undefined> {
  const rows = await findRows(c, portal, '')
  const readings = (typed && readTypedReadings(typed, rows)) ?? reportedReadings(rows)
  const fields = typed ?? {}
  return correctionForm(c, fields, rows, { ...readings, formKey: randomUUID() })
}

/**
 * Loads and judges a posted correction; undefined where there is no such submission.
 * @throws HTTPException 404 where it names a register that the submission was not about
 */
export async function loadCorrection(
  c: Context<CustomerEnv>,
  portal: Portal,
  fields: TypedFields,
): Promise<CorrectionForm | undefined> {
  const rows = await findRows(c, portal, (fields[fieldNames.formKey] ?? '').slice(0, 64))
  const readings = readTypedReadings(fields, rows)
  if (!readings) throw new HTTPException(404)
  return correctionForm(c, fields, rows, readings)
}

function findRows(
  c: Context<CustomerEnv>,
  { db }: Portal,
  formKey: string,
): Promise<CorrectionRow[]> {
  const { customerId } = c.get('view').customer
  const reference = c.req.param('reference') ?? ''
  return findCorrectionRows(db, { customerId, reference, formKey })
}

function correctionForm(
  c: Context<CustomerEnv>,
  fields: TypedFields,
  rows: CorrectionRow[],
  readings: TypedReadings,
): CorrectionForm | undefined {
  const [first] = rows
  if (!first) return undefined
  const { replaced, inquiryReference } = first
  const meters = correctedMeters(rows)
  return {
    fields,
    rows,
    meters,
    readings,
    assessment: assessForm(meters, readings, c.get('view').today),
    replaced,
    inquiryReference,
    why: (fields[fieldNames.why] ?? '').trim().slice(0, longestWhy),
    isAsking: fields[fieldNames.asking] === 'ja',
  }
}

/** Whatever today's form would ask: what was reported can be corrected. */
function correctedMeters(rows: CorrectionRow[]): FormMeter[] {
  return metersOf(rows).map((meter) => ({
    ...meter,
    state: meter.registers[0].period ? 'asked' : 'interim',
  }))
}
