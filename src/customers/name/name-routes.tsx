import type { Hono } from 'hono'
import { changeRoutes } from '#src/customers/changes/change-routes.tsx'
import type { ChangeForm } from '#src/customers/changes/form.ts'
import { slugs } from '#src/paths.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { NamePage } from '#templates/customers/name/name-page.tsx'
import {
  type NameFaults,
  nameFields,
  nameNames,
  readName,
  reasonOf,
  typedName,
} from './name-form.ts'

/** What somebody is called, with the proof that it is so. */
export function nameRoutes(portal: Portal): Hono<PortalEnv> {
  return changeRoutes(portal, nameForm)
}

const nameForm: ChangeForm<NameFaults> = {
  kind: 'name',
  slug: slugs.customerName,
  fields: nameFields,
  names: Object.values(nameNames),
  read: readName,
  typed: typedName,
  page: (props) => <NamePage {...props} />,
  proof: (typed) => {
    const reason = reasonOf(typed) ?? 'other'
    return { reason, isNeeded: reason !== 'spelling' }
  },
}
