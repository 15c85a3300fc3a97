import type { JSX } from 'hono/jsx/jsx-runtime'
import type { OfficeView } from '#src/staff/office-env.ts'
import type { ListedSession } from '#src/staff/session-queries.ts'
import { Icon } from '#templates/components/icon.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { formatMoment } from '#templates/format.ts'
import { OfficePage } from '#templates/layouts/office-page.tsx'
import { staffTexts } from './texts.ts'

interface OwnAccessPageProps {
  view: OfficeView
  sessions: ListedSession[]
  /** The session of this browser. */
  present: string
}

/** Who one is here, and where one is signed in. */
export function OwnAccessPage({ view, sessions, present }: OwnAccessPageProps): JSX.Element {
  const { name, email, role } = view.staff
  const { office } = view.paths
  return (
    <OfficePage
      view={view}
      title="Ihr Zugang"
      lead="Womit Sie sich anmelden und wo Sie angemeldet sind. Nach 30 Minuten ohne Arbeit melden wir Sie ab."
      current="ownAccess"
    >
      <div class="stack">
        <section class="card" aria-labelledby="person">
          <h2 class="h3" id="person">
            {name}
          </h2>
          <dl class="facts">
            <dt>E-Mail-Adresse</dt>
            <dd>{email}</dd>
            <dt>Rolle</dt>
            <dd>{staffTexts.roles[role]}</dd>
            <dt>Passwort</dt>
            <dd>
              <a href={office.forgotPassword()}>Mit einem Link neu vergeben</a>
            </dd>
          </dl>
        </section>
        <section class="card" aria-labelledby="sitzungen">
          <h2 class="h3" id="sitzungen">
            Hier sind Sie angemeldet
          </h2>
          <ul class="list">
            {sessions.map((session) => (
              <li>
                <Icon name="person" class="icon-tile" />
                <span>
                  <span class="title">seit {formatMoment(session.createdAt, 'de')}</span>
                  <span class="sub">{session.userAgent ?? 'Unbekanntes Gerät'}</span>
                </span>
                {session.sessionId === present ? (
                  <Tag tone="good" icon="check">
                    jetzt
                  </Tag>
                ) : (
                  <form method="post" action={office.endSession(session.sessionId)}>
                    <SubmitButton look="second">Abmelden</SubmitButton>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </OfficePage>
  )
}
