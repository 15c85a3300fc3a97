import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { readEmailAddress } from '#src/customers/email-address.ts'
import { isPhoneNumber } from '#src/customers/phone-number.ts'
import type { FieldCodes, TypedFields } from '#src/platform/http/form.ts'
import { topicOf } from './topics.ts'

export const fieldNames = {
  formKey: 'formular',
  topic: 'thema',
  /** What it is about: `zaehler:1ESY…`, `vertrag:V-1…`, `dokument:17`. */
  subject: 'betrifft',
  message: 'nachricht',
  phone: 'telefon',
  name: 'name',
  email: 'email',
  customerNumber: 'kundennummer',
}

export const longestMessage = 5000

const formKey = z.uuid().catch(() => randomUUID())
const phone = z
  .string()
  .trim()
  .max(40, 'notAPhone')
  .default('')
  .refine((typed) => typed === '' || isPhoneNumber(typed), 'notAPhone')

// browsers send a line break as two signs and count it as one
const message = z
  .string('missing')
  .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().min(1, 'missing').max(longestMessage, 'tooLong'))

const topic = z.string('missing').transform((slug, context) => {
  const found = topicOf(slug)
  if (found) return found
  context.addIssue({ code: 'custom', message: 'missing' })
  return z.NEVER
})

/** What a signed-in customer writes; who asks is known. */
export const contactForm = z.object({
  formular: formKey,
  thema: topic,
  betrifft: z.string().max(200).catch(''),
  nachricht: message,
  telefon: phone,
})

/** What somebody writes who is not signed in: nobody has checked any of it. */
export const guestForm = z.object({
  formular: formKey,
  thema: topic,
  name: z.string('missing').trim().min(1, 'missing').max(120, 'tooLong'),
  email: z.string('missing').transform((typed, context) => {
    const read = readEmailAddress(typed)
    if ('address' in read) return read.address
    context.addIssue({ code: 'custom', message: read.fault })
    return z.NEVER
  }),
  kundennummer: z.string().trim().max(40, 'tooLong').default(''),
  nachricht: message,
  telefon: phone,
})

/** What somebody writes later about the same. */
export const messageForm = z.object({ formular: formKey, nachricht: message })

export type Contact = z.output<typeof contactForm>
export type GuestContact = z.output<typeof guestForm>

/** A form that was read together with its files. */
export function judge<Schema extends z.ZodType>(
  schema: Schema,
  typed: TypedFields,
): { values?: z.output<Schema>; codes: FieldCodes } {
  const result = schema.safeParse(typed)
  if (result.success) return { values: result.data, codes: {} }
  const codes: FieldCodes = {}
  for (const { path, message: code } of result.error.issues) codes[String(path[0])] ??= code
  return { codes }
}
