import { z } from 'zod'
import { readEmailAddress } from '#src/customers/email-address.ts'

const longest = 1_000

export const staffSignInForm = z.object({
  email: z.string('missing').trim().min(1, 'missing').max(longest, 'missing'),
  passwort: z.string('missing').min(1, 'missing').max(longest, 'missing'),
})

export const codeForm = z.object({
  code: z.string('missing').trim().min(1, 'missing').max(100, 'wrong'),
})

export const newStaffPasswordForm = z.object({ 'neues-passwort': z.string().default('') })

export const invitationForm = z.object({
  name: z.string('missing').trim().min(1, 'missing').max(120, 'tooLong'),
  email: z.string('missing').transform((typed, context) => {
    const read = readEmailAddress(typed)
    if ('address' in read) return read.address.toLowerCase()
    context.addIssue({ code: 'custom', message: read.fault })
    return z.NEVER
  }),
  rolle: z.enum(['admin', 'clerk'], 'missing'),
})
