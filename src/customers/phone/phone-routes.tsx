import type { Hono } from 'hono'
import { changeRoutes } from '#src/customers/changes/change-routes.tsx'
import type { ChangeForm } from '#src/customers/changes/form.ts'
import { slugs } from '#src/paths.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { PhonePage } from '#templates/customers/phone/phone-page.tsx'
import { type PhoneFault, phoneName, readPhoneNumber } from './phone-form.ts'

/** Where we call when something is unclear. */
export function phoneRoutes(portal: Portal): Hono<PortalEnv> {
  return changeRoutes(portal, phoneForm)
}

const phoneForm: ChangeForm<PhoneFault> = {
  kind: 'phone',
  slug: slugs.phone,
  fields: ['phone'],
  names: [phoneName],
  read: (typed, today) => {
    const read = readPhoneNumber(typed[phoneName] ?? '')
    return 'fault' in read
      ? { faults: read.fault }
      : { facts: { phone: read.phone }, validFrom: today }
  },
  typed: ({ phone }) => ({ [phoneName]: phone ?? '' }),
  page: (props) => <PhonePage {...props} />,
}
