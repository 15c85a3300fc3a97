import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Access } from '#src/access/queries.ts'
import { dayInBerlin } from '#src/platform/calendar.ts'
import { Setting } from '#templates/components/setting.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { formatDayLong, formatMomentShort } from '#templates/format.ts'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { accessTexts, type Done } from './texts.ts'

interface DetailsProps {
  view: View
  customer: SignedInCustomer
  access: Access
}

/** What is known about this access, each with the way to change it. */
export function Details({ view, customer, access }: DetailsProps): JSX.Element {
  const { language, paths } = view
  const words = accessTexts[language]
  const passwordDone: Done = access.hasPassword ? 'passwort' : 'erstes-passwort'
  const dayOf = (moment: Date) => formatDayLong(dayInBerlin(moment), language)
  return (
    <section class="card" aria-labelledby="angaben">
      <h2 class="h3" id="angaben">
        {words.details}
      </h2>
      <dl class="settings">
        <Setting label={words.customerNumber}>
          <span class="num">{customer.customerNumber}</span>
        </Setting>
        <Setting
          label={words.email}
          way={{ href: paths.newEmail(), verb: words.change, about: words.of.email }}
        >
          {customer.email}
          <PendingEmail view={view} access={access} />
        </Setting>
        <Setting
          label={words.password}
          way={{
            href: paths.ownPassword(`${view.path}?fertig=${passwordDone}`),
            verb: access.hasPassword ? words.change : words.choose,
            about: words.of.password,
          }}
        >
          {!access.hasPassword && words.noPassword}
          {!access.hasPassword && <span class="sub">{words.noPasswordMore}</span>}
          {access.hasPassword &&
            (access.passwordChangedAt
              ? words.passwordChanged(dayOf(access.passwordChangedAt))
              : words.passwordSet)}
        </Setting>
        <Setting
          label={words.secondFactor}
          way={{
            href: paths.secondFactor(),
            verb: access.secondFactorSince ? words.manage : words.setUp,
            about: words.of.secondFactor,
          }}
        >
          <SecondFactor view={view} access={access} />
        </Setting>
        <Setting
          label={words.billingAddress}
          way={{ href: paths.billingAddress(), verb: words.change, about: words.of.billingAddress }}
        >
          {addressLine(access) || words.addressUnknown}{' '}
          {access.isAddressUnderWay && (
            <Tag tone="warn" icon="clock">
              {words.underWay}
            </Tag>
          )}
        </Setting>
        <Setting label={words.language} form={<OtherLanguage view={view} />}>
          {words.thisLanguage}
        </Setting>
      </dl>
    </section>
  )
}

function SecondFactor({ view, access }: { view: View; access: Access }) {
  const { language } = view
  const words = accessTexts[language]
  const { secondFactorSince, recoveryCodesLeft } = access
  if (!secondFactorSince) {
    return (
      <>
        {words.secondFactorOff} <span class="sub">{words.secondFactorOffMore}</span>
      </>
    )
  }
  const since = formatDayLong(dayInBerlin(secondFactorSince), language)
  return (
    <>
      {words.secondFactorOn}, {words.secondFactorSince(since)}{' '}
      <span class="sub">{words.codesLeft(recoveryCodesLeft)}</span>
    </>
  )
}

function PendingEmail({ view, access }: { view: View; access: Access }) {
  if (!access.newEmail || !access.newEmailUntil) return null
  const words = accessTexts[view.language]
  const until = formatMomentShort(access.newEmailUntil, view.today, view.language)
  return (
    <form method="post" action={view.paths.dropNewEmail()}>
      <span class="sub">{words.emailPending(access.newEmail, until)}</span>
      <button class="link-button small" type="submit">
        {words.dropEmail}
      </button>
    </form>
  )
}

function OtherLanguage({ view }: { view: View }) {
  const other = view.language === 'de' ? 'en' : 'de'
  return (
    <form method="post" action={view.paths.language()}>
      <input type="hidden" name="sprache" value={other} />
      <input type="hidden" name="weiter" value={view.path} />
      <button class="link-button" type="submit" lang={other}>
        {accessTexts[view.language].otherLanguage}
      </button>
    </form>
  )
}

function addressLine({ street, houseNumber, postalCode, city }: Access): string {
  const lines = [
    [street, houseNumber],
    [postalCode, city],
  ]
  return lines
    .map((parts) => parts.filter(Boolean).join(' '))
    .filter(Boolean)
    .join(', ')
}
