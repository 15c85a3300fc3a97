import type { JSX } from 'hono/jsx/jsx-runtime'
import type { StaffAccount } from '#src/staff/queries.ts'
import { Field } from '#templates/components/field.tsx'
import { FieldErrorLine } from '#templates/components/field-error.tsx'
import { Icon } from '#templates/components/icon.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { OfficePage } from '#templates/layouts/office-page.tsx'
import type { View } from '#templates/view.ts'
import { memberTexts as words } from './member-texts.ts'
import { staffTexts } from './texts.ts'

export interface MemberFault {
  /** The field it belongs to; empty: what was pressed. */
  field: string
  code: string
}

interface MembersPageProps {
  view: View
  members: StaffAccount[]
  faults: MemberFault[]
  typed: Record<string, string>
  /** What was just done, by its word in the address. */
  done: string | undefined
}

/** Everybody who may come in, and the way for one more. */
export function MembersPage(props: MembersPageProps): JSX.Element {
  const { view, members, faults, done } = props
  const errors = faults.map((fault) => ({ field: fault.field, message: messageOf(fault) }))
  return (
    <OfficePage
      view={view}
      title={words.title}
      lead={words.lead}
      current="staff"
      errors={errors}
      flash={done === undefined ? undefined : words.done[done]}
    >
      <div class="stack">
        <ul class="list card">
          {members.map((member) => (
            <Member view={view} member={member} />
          ))}
        </ul>
        <Invitation {...props} />
      </div>
    </OfficePage>
  )
}

function Member({ view, member }: { view: View; member: StaffAccount }) {
  return (
    <li>
      <Icon name="person" class="icon-tile" />
      <span>
        <span class="title">{member.name}</span>
        <span class="sub parts">
          <span>{member.email}</span> <span>{staffTexts.roles[member.role]}</span>
        </span>
        {!member.leftAt && <Deeds view={view} member={member} />}
      </span>
      <State member={member} />
    </li>
  )
}

function State({ member }: { member: StaffAccount }) {
  if (member.leftAt) return <Tag>{words.states.left}</Tag>
  if (member.passwordHash === null) return <Tag icon="mail">{words.states.invited}</Tag>
  if (!member.hasSecondFactor) {
    return (
      <Tag tone="warn" icon="clock">
        {words.states.factorMissing}
      </Tag>
    )
  }
  return (
    <Tag tone="good" icon="check">
      {words.states.active}
    </Tag>
  )
}

function Deeds({ view, member }: { view: View; member: StaffAccount }) {
  const { office } = view.paths
  const id = member.staffMemberId
  return (
    <details class="deeds">
      <summary>Ändern</summary>
      <div class="row">
        <form class="row" method="post" action={office.staffRole(id)}>
          <label class="visually-hidden" for={`rolle-${id}`}>
            {words.changeRole(member.name)}
          </label>
          <RoleSelect id={`rolle-${id}`} value={member.role} />
          <SubmitButton look="second">{words.save}</SubmitButton>
        </form>
        {member.passwordHash === null && (
          <form method="post" action={office.staffInvitation(id)}>
            <SubmitButton look="quiet">{words.inviteAgain}</SubmitButton>
          </form>
        )}
        {member.hasSecondFactor && (
          <form method="post" action={office.staffFactorReset(id)}>
            <SubmitButton look="quiet">{words.resetFactor}</SubmitButton>
          </form>
        )}
        <form method="post" action={office.staffEnd(id)}>
          <SubmitButton look="refuse">{words.end}</SubmitButton>
        </form>
      </div>
    </details>
  )
}

function RoleSelect({ id, value }: { id: string; value: string | undefined }) {
  return (
    <select class="select" id={id} name="rolle">
      {(['clerk', 'admin'] as const).map((role) => (
        <option value={role} selected={role === value}>
          {staffTexts.roles[role]}
        </option>
      ))}
    </select>
  )
}

function Invitation({ view, faults, typed }: MembersPageProps) {
  const errorAt = (name: string): string | undefined => {
    const fault = faults.find(({ field }) => field === name)
    return fault && messageOf(fault)
  }
  const roleError = errorAt('rolle')
  return (
    <form class="card stack" method="post" action={view.paths.office.staff()}>
      <h2 class="h3">{words.invite}</h2>
      <Field
        name="name"
        label={words.name}
        value={typed.name}
        error={errorAt('name')}
        language="de"
      />
      <Field
        name="email"
        label={words.email}
        type="email"
        value={typed.email}
        error={errorAt('email')}
        language="de"
      />
      <div class={roleError ? 'field has-error' : 'field'}>
        <label for="rolle">{words.role}</label>
        {roleError && <FieldErrorLine field="rolle" message={roleError} language="de" />}
        <RoleSelect id="rolle" value={typed.rolle} />
      </div>
      <p class="actions">
        <SubmitButton>{words.sendInvitation}</SubmitButton>
      </p>
    </form>
  )
}

function messageOf({ field, code }: MemberFault): string {
  const known = words.faults[`${field} ${code}`]
  if (known !== undefined) return known
  const faults: Record<string, string> = staffTexts.emailFaults
  return faults[code] ?? staffTexts.emailFaults.unreadable
}
