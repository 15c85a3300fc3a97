import type { JSX } from 'hono/jsx/jsx-runtime'
import type { DeviceRow } from '#src/access/devices/queries.ts'
import type { Access } from '#src/access/queries.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { Details } from './details.tsx'
import { Devices } from './devices.tsx'
import { OwnDataWay } from './own-data-way.tsx'
import { accessTexts, doneSentence } from './texts.ts'

export interface AccessPageProps {
  view: View
  customer: SignedInCustomer
  access: Access
  devices: DeviceRow[]
  /** The session that asks. */
  sessionId: string
  /** What was just done. */
  done: string | undefined
}

/** How somebody signs in, where they are signed in, and where their mails go. */
export function AccessPage(props: AccessPageProps): JSX.Element {
  const { view, done } = props
  const words = accessTexts[view.language]
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={words.lead}
      current="access"
      width="form"
      flash={doneSentence(done, view.language)}
    >
      <div class="stack">
        <Details {...props} />
        <Devices {...props} />
        <OwnDataWay view={view} />
      </div>
    </PortalPage>
  )
}
