import type { TypedFields } from '#src/platform/http/form.ts'
import type { PostedChange } from './change-routes.tsx'
import { type ChangeForm, carried } from './form.ts'
import { writeSeen } from './seen.ts'

/** What was typed, and what goes with it from step to step; never the password. */
export function hiddenFields<Faults>(
  form: ChangeForm<Faults>,
  { typed, formKey, seen }: Pick<PostedChange, 'typed' | 'formKey' | 'seen'>,
): TypedFields {
  return {
    ...Object.fromEntries(Object.entries(typed).filter(([name]) => form.names.includes(name))),
    [carried.formKey]: formKey,
    [carried.seen]: writeSeen(seen),
  }
}
