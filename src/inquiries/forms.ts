import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { isPhoneNumber } from '#src/customers/phone-number.ts'
import { topicOf } from './topics.ts'

const longestMessage = 5000

export const formKey = z.uuid().catch(() => randomUUID())
export const phone = z
  .string()
  .trim()
  .max(40, 'notAPhone')
  .default('')
  .refine((typed) => typed === '' || isPhoneNumber(typed), 'notAPhone')

// browsers send a line break as two signs and count it as one
export const message = z
  .string('missing')
  .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().min(1, 'missing').max(longestMessage, 'tooLong'))

export const topic = z.string('missing').transform((slug, context) => {
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

/** What somebody writes later about the same. */
export const messageForm = z.object({ formular: formKey, nachricht: message })

export type Contact = z.output<typeof contactForm>
