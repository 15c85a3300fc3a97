import { z } from 'zod'
import { readEmailAddress } from '#src/customers/email-address.ts'
import { formKey, message, phone, topic } from '../forms.ts'

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

export type GuestContact = z.output<typeof guestForm>
