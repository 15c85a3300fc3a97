import type { Context, MiddlewareHandler } from 'hono'
import { readTypedFields, type TypedFields } from '#src/platform/http/form.ts'
import { readWordsOf } from '#src/platform/http/multipart/posted-files.ts'
import { asksForFragment, respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { SignInPage } from '#templates/sign-in/sign-in-page.tsx'
import { findFormDraft } from './queries.ts'

/** Marks the address to come back to, so that a page looks for a draft only then. */
export const draftMark = 'wieder'

/**
 * A form that comes in after the session has ended: the page to sign in carries what was typed along
 * (never a password or a code), and the form stands there again afterwards.
 * @param pageOf the page of the form, where it is not the address it is sent to
 */
export function keepTyped(
  pageOf: (c: Context) => string | undefined = () => undefined,
): MiddlewareHandler<PortalEnv> {
  return async function keepTyped(c, next) {
    if (c.get('session') || c.req.method !== 'POST' || asksForFragment(c)) return next()
    const view = c.get('view')
    const kind = c.req.header('content-type') ?? ''
    // of a form with files only the words can be carried along
    const hasFiles = /^multipart\/form-data\b/i.test(kind)
    const typed = hasFiles ? await readWordsOf(c) : await readTypedFields(c)
    const returnTo = `${pageOf(c) ?? view.path}?${draftMark}=1`
    const page = (
      <SignInPage view={view} returnTo={returnTo} carried={withoutSecrets(typed)} hasEnded />
    )
    return respond(c, page, 401)
  }
}

/** What was typed before somebody had to sign in again, on the way back from there only. */
export async function typedBefore(
  c: Context<CustomerEnv>,
  { db }: Pick<Portal, 'db'>,
): Promise<TypedFields | undefined> {
  if (c.req.query(draftMark) === undefined) return undefined
  const view = c.get('view')
  return findFormDraft(db, view.customer.customerId, view.path)
}

function withoutSecrets(typed: TypedFields): TypedFields {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !/passwort|code/i.test(name)))
}
