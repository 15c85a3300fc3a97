import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { isPhoneNumber } from '#src/customers/phone-number.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import type { FormMeter } from '#src/readings/reading-form.ts'

export const fieldNames = {
  formKey: 'formular',
  meter: (meterId: string) => `zaehler-${meterId}`,
  reason: 'grund',
  times: 'zeiten',
  phone: 'telefon',
  message: 'nachricht',
}

/** Why somebody cannot read a meter; nobody has to say. */
export const hindrances = ['health', 'unreachable', 'unreadable', 'other'] as const

const line = z.string().trim().max(300, 'tooLong').default('')

export const cannotReadForm = z.object({
  formular: z.uuid().catch(() => randomUUID()),
  grund: z.enum(hindrances).optional().catch(undefined),
  zeiten: line,
  telefon: line.refine((typed) => typed === '' || isPhoneNumber(typed), 'notAPhone'),
  nachricht: line,
})

export type CannotRead = z.output<typeof cannotReadForm>

/** The meters that this customer is asked to read. */
export function ownMeters(meters: FormMeter[]): FormMeter[] {
  return meters.filter(({ state }) => state !== 'readRemotely')
}

/** Those that are ticked. */
export function chosenMeters(meters: FormMeter[], typed: TypedFields): FormMeter[] {
  return meters.filter(({ meterId }) => fieldNames.meter(meterId) in typed)
}
