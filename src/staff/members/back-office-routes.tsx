import { type Context, Hono } from 'hono'
import { recordEvent } from '#src/audit/record-event.ts'
import { officeSlugs } from '#src/office-paths.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import { parseForm, readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import { invitationForm } from '#src/staff/forms.ts'
import { sendStaffAccessChanged } from '#src/staff/mails.ts'
import type { OfficeEnv } from '#src/staff/office-env.ts'
import {
  countOtherAdmins,
  endStaffMember,
  findAllStaff,
  findStaffMember,
  type StaffAccount,
  setStaffRole,
} from '#src/staff/queries.ts'
import { requireAdmin } from '#src/staff/require-admin.tsx'
import { endStaffSessionsOf } from '#src/staff/session-queries.ts'
import { removeStaffFactor } from '#src/staff/sign-in/factor-queries.ts'
import { formatMoment } from '#templates/format.ts'
import { type MemberFault, MembersPage } from '#templates/staff/members-page.tsx'
import { staffTexts as words } from '#templates/staff/texts.ts'
import { inviteAgain, inviteStaff } from './invite.ts'

/** Who works here: invited, given a role, helped back in, and let go. */
export function memberRoutes(portal: Portal): Hono<OfficeEnv> {
  const app = new Hono<OfficeEnv>()
  const { db, clock, paths } = portal
  app.use(officeSlugs.staff, requireAdmin(portal))
  app.use(`${officeSlugs.staff}/*`, requireAdmin(portal))

  const page = async (c: Context<OfficeEnv>, faults: MemberFault[] = [], typed = {}) => {
    const props = { view: c.get('view'), members: await findAllStaff(db), faults, typed }
    const done = c.req.query('erledigt')
    return respond(c, <MembersPage {...props} done={done} />, faults.length > 0 ? 422 : 200)
  }
  const done = (c: Context, what: string) =>
    c.redirect(`${paths.office.staff()}?erledigt=${what}`, 303)

  app.get(officeSlugs.staff, (c) => page(c))

  app.post(officeSlugs.staff, async (c) => {
    const form = await parseForm(c, invitationForm)
    if (!form.isValid) {
      const faults = Object.entries(form.codes).map(([field, code]) => ({ field, code }))
      return page(c, faults, form.typed)
    }
    const { name, email, rolle: role } = form.values
    const by = c.get('view').staff.staffMemberId
    const token = await db
      .transaction()
      .execute((trx) => inviteStaff(trx, portal, { name, email, role }, { by, isMailed: true }))
    if (token === undefined) return page(c, [{ field: 'email', code: 'isHere' }], form.typed)
    portal.poke()
    return done(c, 'eingeladen')
  })

  /** Does something to a member of staff, and writes down that it was done. */
  const change =
    (
      deed: (trx: Trx, member: StaffAccount, c: Context<OfficeEnv>) => Promise<Deed | MemberFault>,
    ) =>
    async (c: Context<OfficeEnv>) => {
      const result = await db.transaction().execute(async (trx) => {
        const member = await findStaffMember(trx, c.req.param('member') ?? '')
        if (!member || member.leftAt) return undefined
        const made = await deed(trx, member, c)
        if ('code' in made) return made
        const actor = { kind: 'staff', id: c.get('view').staff.staffMemberId } as const
        const details = { staffMember: member.staffMemberId, name: member.name, ...made.details }
        if (made.event) await recordEvent(trx, { at: clock(), actor, event: made.event, details })
        return made
      })
      if (!result) return c.notFound()
      if ('code' in result) return page(c, [result])
      portal.poke()
      return done(c, result.done)
    }

  app.post(
    officeSlugs.staffInvitation,
    change(async (trx, member, c) => {
      const { staffMemberId: id, name, email } = member
      const by = c.get('view').staff.staffMemberId
      await inviteAgain(trx, portal, { id, name, email }, { by, isMailed: true })
      return { done: 'eingeladen' }
    }),
  )

  app.post(
    officeSlugs.staffRole,
    change(async (trx, member, c) => {
      const { rolle } = await readTypedFields(c)
      const role = rolle === 'admin' ? 'admin' : 'clerk'
      if (role === 'clerk' && (await countOtherAdmins(trx, member.staffMemberId)) === 0) {
        return lastAdmin
      }
      await setStaffRole(trx, member.staffMemberId, role)
      return { done: 'rolle', event: 'staffRoleChanged', details: { role } }
    }),
  )

  app.post(
    officeSlugs.staffFactorReset,
    change(async (trx, member) => {
      const { staffMemberId, name, email } = member
      await removeStaffFactor(trx, staffMemberId)
      // the telephone is gone: whoever has it comes no further with it, and its owner is told
      await endStaffSessionsOf(trx, staffMemberId)
      const told = { what: words.factorResetMail, moment: formatMoment(clock(), 'de') }
      await sendStaffAccessChanged(trx, portal, { name, email }, told)
      return { done: 'zweiter-faktor', event: 'staffSecondFactorReset' }
    }),
  )

  app.post(
    officeSlugs.staffEnd,
    change(async (trx, member) => {
      if ((await countOtherAdmins(trx, member.staffMemberId)) === 0) return lastAdmin
      await endStaffMember(trx, member.staffMemberId, clock())
      return { done: 'beendet', event: 'staffLeft' }
    }),
  )

  return app
}

/** What was done: the word for the page, and the event for the record. */
interface Deed {
  done: string
  event?: string
  details?: Record<string, string>
}

const lastAdmin: MemberFault = { field: '', code: 'lastAdmin' }
