import type { Hono } from 'hono'
import { changeRoutes } from '#src/customers/changes/change-routes.tsx'
import type { ChangeForm } from '#src/customers/changes/form.ts'
import { slugs } from '#src/paths.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { BillingAddressPage } from '#templates/customers/billing-address/billing-address-page.tsx'
import { formatDay } from '#templates/format.ts'
import { type AddressFaults, addressFields, addressNames, typedAddress } from './address-fields.ts'
import { readAddress } from './address-form.ts'

/** Where the bills go. */
export function billingAddressRoutes(portal: Portal): Hono<PortalEnv> {
  return changeRoutes(portal, billingAddressForm)
}

const billingAddressForm: ChangeForm<AddressFaults> = {
  kind: 'billingAddress',
  slug: slugs.billingAddress,
  fields: addressFields,
  names: Object.values(addressNames),
  read: readAddress,
  typed: (facts, today) => ({
    ...typedAddress(facts),
    [addressNames.validFrom]: formatDay(today, 'de'),
  }),
  page: (props) => <BillingAddressPage {...props} />,
}
