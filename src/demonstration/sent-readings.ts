import type { Db } from '#src/platform/database/connect.ts'
import { assessForm, isReadyToSend } from '#src/readings/assessment.ts'
import type { TypedReadings } from '#src/readings/forms.ts'
import { type FormRow, findFormRows } from '#src/readings/queries.ts'
import { metersOf } from '#src/readings/reading-form.ts'
import { submitReadings } from '#src/readings/submission.ts'
import type { Display } from './rows.ts'

/**
 * Sends what some customers have typed since the period opened, by the same rules as the form.
 * What the form would ask back stays unsent. Returns how many customers got through.
 */
export async function sendReadings(db: Db, readings: Display[]): Promise<number> {
  const customers = new Set(readings.map(({ customerNumber }) => customerNumber))
  let sent = 0
  for (const customerNumber of customers) {
    const own = readings.filter((reading) => reading.customerNumber === customerNumber)
    if (await sendForm(db, customerNumber, own)) sent += 1
  }
  return sent
}

async function sendForm(db: Db, customerNumber: string, own: Display[]): Promise<boolean> {
  const readOn = own[0]?.on ?? ''
  const { id: customerId } = await db
    .selectFrom('customer')
    .where('customer_number', '=', customerNumber)
    .select('id')
    .executeTakeFirstOrThrow()
  // the same form again is the same submission
  const formKey = `demonstration-${readOn}`
  const rows = await findFormRows(db, { customerId, today: readOn, formKey })
  const readings = typedInto(rows, own, formKey, readOn)
  const assessment = assessForm(metersOf(rows), readings, readOn)
  if (!isReadyToSend(assessment, readings)) return false
  const sentAt = new Date(`${readOn}T16:05:00Z`)
  const submission = { customerId, readOn, today: readOn, sentAt, readings, rows, assessment }
  const result = await submitReadings(db, submission, async () => {})
  return 'reference' in result && result.isNew
}

function typedInto(
  rows: FormRow[],
  own: Display[],
  formKey: string,
  readOn: string,
): TypedReadings {
  const typed = own.flatMap((reading) => {
    const row = rows.find(
      ({ meterNumber, registerCode }) =>
        meterNumber === reading.meterNumber && registerCode === reading.code,
    )
    return row ? [[row.registerId, reading.value.replace('.', ',')]] : []
  })
  const typedDay = readOn.split('-').reverse().join('.')
  return {
    formKey,
    typedDay,
    typed: Object.fromEntries(typed),
    answers: {},
    notes: {},
    details: {},
  }
}
