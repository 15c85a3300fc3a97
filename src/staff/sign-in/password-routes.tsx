import { Hono } from 'hono'
import { recordEvent } from '#src/audit/record-event.ts'
import { officeSlugs } from '#src/office-paths.ts'
import { parseForm, readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import { countAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { hideAddress } from '#src/sign-in/answers.tsx'
import { judgePassword } from '#src/sign-in/new-password/password-policy.ts'
import { suggestPassword } from '#src/sign-in/new-password/suggest-password.ts'
import { mayMail } from '#src/sign-in/registering/mail-throttle.ts'
import { visitorOf } from '#src/sign-in/visitor.ts'
import { newStaffPasswordForm } from '#src/staff/forms.ts'
import { sendStaffAccessChanged, sendStaffNewPassword } from '#src/staff/mails.ts'
import {
  findStaffByEmail,
  findStaffLink,
  makeStaffLink,
  setStaffPassword,
  useStaffLink,
} from '#src/staff/queries.ts'
import { endStaffSessionsOf } from '#src/staff/session-queries.ts'
import { formatMoment } from '#templates/format.ts'
import { passwordTexts } from '#templates/sign-in/password-texts.ts'
import { NotePage } from '#templates/staff/note-page.tsx'
import { NewStaffPasswordPage, StaffForgottenPage } from '#templates/staff/password-pages.tsx'
import { staffTexts as words } from '#templates/staff/texts.ts'
import { answerDeadStaffLink, refuseTooManyStaff } from './answers.tsx'

/** Choosing a password: after an invitation, or when the old one was forgotten. */
export function staffPasswordRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const { db, clock, paths, passwords } = portal

  app.get(officeSlugs.forgotPassword, (c) =>
    respond(c, <StaffForgottenPage view={c.get('view')} />),
  )

  app.post(officeSlugs.forgotPassword, async (c) => {
    const view = c.get('view')
    const { email = '' } = await readTypedFields(c)
    if (email.trim() === '') return respond(c, <StaffForgottenPage view={view} isMissing />, 422)
    const key = portal.throttleKey('staff.forgotten', visitorOf(c, portal).address)
    const until = await countAttempt(db, [{ key, most: 10, seconds: 3600 }], clock())
    if (until) return refuseTooManyStaff(c, portal, until)
    await sendLink(portal, email)
    const page = <NotePage view={view} title={words.linkSent} lead={words.linkSentLead} />
    return respond(c, page)
  })

  app.use(officeSlugs.newPassword, hideAddress)

  app.get(officeSlugs.newPassword, async (c) => {
    const token = c.req.param('token')
    const person = await findStaffLink(db, token, clock())
    if (!person) return answerDeadStaffLink(c, portal)
    const props = { view: c.get('view'), token, person, suggestion: suggestPassword() }
    return respond(c, <NewStaffPasswordPage {...props} />)
  })

  app.post(officeSlugs.newPassword, async (c) => {
    const token = c.req.param('token')
    const form = await parseForm(c, newStaffPasswordForm)
    const person = await findStaffLink(db, token, clock())
    if (!person) return answerDeadStaffLink(c, portal)
    const password = form.typed['neues-passwort'] ?? ''
    const personal = [person.name, person.email, c.get('view').utility.name]
    const code = judgePassword(password, personal)
    if (code) {
      const fault = passwordTexts.de.faults[code]
      const props = { view: c.get('view'), token, person, suggestion: suggestPassword(), fault }
      return respond(c, <NewStaffPasswordPage {...props} />, 422)
    }
    const passwordHash = await passwords.hash(password)
    const isSet = await db.transaction().execute(async (trx) => {
      const owner = await useStaffLink(trx, token, clock())
      if (!owner) return false
      const { staffMemberId } = owner
      await setStaffPassword(trx, staffMemberId, passwordHash, clock())
      await endStaffSessionsOf(trx, staffMemberId)
      const actor = { kind: 'staff', id: staffMemberId } as const
      await recordEvent(trx, { at: clock(), actor, event: 'staffPasswordChanged' })
      const change = { what: words.passwordChangedMail, moment: formatMoment(clock(), 'de') }
      await sendStaffAccessChanged(trx, portal, person, change)
      return true
    })
    if (!isSet) return answerDeadStaffLink(c, portal)
    portal.poke()
    return c.redirect(`${paths.office.signIn()}?passwort=neu`, 303)
  })

  return app
}

const minutes = 60

/** Tells nobody whether an address works here: the answer is the same. */
async function sendLink(portal: Portal, email: string): Promise<void> {
  const { db, clock, throttleKey } = portal
  const account = await findStaffByEmail(db, email)
  if (!account) return
  const now = clock()
  await db.transaction().execute(async (trx) => {
    const { staffMemberId } = account
    // anybody can ask in the name of others: their mailbox is not filled
    if (!(await mayMail(trx, throttleKey, account.email, now))) return
    const token = await makeStaffLink(trx, staffMemberId, { purpose: 'newPassword', minutes, now })
    await sendStaffNewPassword(trx, portal, account, token)
    const actor = { kind: 'staff', id: staffMemberId } as const
    await recordEvent(trx, { at: now, actor, event: 'staffNewPasswordAsked' })
  })
  portal.poke()
}
