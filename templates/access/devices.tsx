import type { JSX } from 'hono/jsx/jsx-runtime'
import { deviceKind } from '#src/access/devices/device-kind.ts'
import type { DeviceRow } from '#src/access/devices/queries.ts'
import { Icon } from '#templates/components/icon.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { formatMomentShort } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import { accessTexts, deviceName } from './texts.ts'

interface DevicesProps {
  view: View
  devices: DeviceRow[]
  sessionId: string
}

/** Where somebody is signed in at present: this device first, each other with a way to end it. */
export function Devices({ view, devices, sessionId }: DevicesProps): JSX.Element {
  const words = accessTexts[view.language]
  const own = devices.filter((device) => device.sessionId === sessionId)
  const others = devices.filter((device) => device.sessionId !== sessionId)
  return (
    <section class="card" aria-labelledby="geraete">
      <h2 class="h3" id="geraete">
        {words.devices}
      </h2>
      <ul class="list">
        {own.map((device) => (
          <Device view={view} device={device} isOwn />
        ))}
        {others.map((device) => (
          <Device view={view} device={device} />
        ))}
      </ul>
      {others.length > 1 && (
        <form method="post" action={view.paths.signOutOthers()}>
          <SubmitButton look="second">{words.signOutOthers}</SubmitButton>
        </form>
      )}
    </section>
  )
}

function Device(props: { view: View; device: DeviceRow; isOwn?: boolean }): JSX.Element {
  const { view, device, isOwn } = props
  const { language, today } = view
  const words = accessTexts[language]
  const name = deviceName(deviceKind(device.userAgent ?? undefined), language)
  const since = formatMomentShort(device.signedInAt, today, language)
  const seen = formatMomentShort(device.lastSeenAt, today, language)
  return (
    <li>
      <Icon name="person" class="icon-tile" />
      <span>
        <span class="title">{name}</span>
        <span class="sub">{isOwn ? words.thisDevice(since) : words.otherDevice(since, seen)}</span>
      </span>
      {isOwn ? (
        <span>
          <Tag tone="good" icon="check">
            {words.now}
          </Tag>
        </span>
      ) : (
        <form method="post" action={view.paths.signOutDevice(device.sessionId)}>
          <button
            class="button button-second button-s"
            type="submit"
            aria-label={words.signOutDevice(name)}
          >
            {words.signOut}
          </button>
        </form>
      )}
    </li>
  )
}
