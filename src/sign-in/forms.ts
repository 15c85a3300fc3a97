import { z } from 'zod'
import { carriedPrefix } from '#templates/sign-in/carried-fields.tsx'

/** What is longer than this is no name, number or password. */
const longest = 1_000

export const signInForm = z.object({
  kundennummer: z.string('missing').trim().min(1, 'missing').max(longest, 'missing'),
  passwort: z.string('missing').min(1, 'missing').max(longest, 'missing'),
})

/** The fields of another form that came along: `uebernehmen.datum` is its `datum`. */
export function carriedFields(typed: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed)
      .filter(([name]) => name.startsWith(carriedPrefix))
      .map(([name, value]) => [name.slice(carriedPrefix.length), value]),
  )
}
