import { z } from 'zod'
import { readEmailAddress } from '#src/customers/email-address.ts'
import { carriedPrefix } from '#templates/sign-in/carried-fields.tsx'

/** What is longer than this is no name, number or password. */
const longest = 1_000

export const signInForm = z.object({
  kundennummer: z.string('missing').trim().min(1, 'missing').max(longest, 'missing'),
  passwort: z.string('missing').min(1, 'missing').max(longest, 'missing'),
})

const typedLine = z.string('missing').trim().max(200, 'tooLong')
const line = typedLine.min(1, 'missing')
const optionalLine = typedLine.optional().default('')

export const registrationForm = z.object({
  kundennummer: line,
  nachname: line,
  vorname: optionalLine,
  email: z.string('missing').transform((typed, context) => {
    const read = readEmailAddress(typed)
    if ('address' in read) return read.address
    context.addIssue({ code: 'custom', message: read.fault })
    return z.NEVER
  }),
  zaehlernummer: optionalLine,
})

export const forgotPasswordForm = z.object({ kundennummer: line })

/** What is wrong with a new password, `judgePassword` says. */
export const newPasswordForm = z.object({
  'neues-passwort': z.string().default(''),
  'aktuelles-passwort': z.string().default(''),
})

/** The fields of another form that came along: `uebernehmen.datum` is its `datum`. */
export function carriedFields(typed: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed)
      .filter(([name]) => name.startsWith(carriedPrefix))
      .map(([name, value]) => [name.slice(carriedPrefix.length), value]),
  )
}
