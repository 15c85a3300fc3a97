import type { JSX } from 'hono/jsx/jsx-runtime'
import type { SomeFacts } from '#src/customers/changes/facts.ts'
import type { ChangeKind } from '#src/customers/changes/form.ts'
import { Alert } from '#templates/components/alert.tsx'
import { HiddenFields } from '#templates/components/hidden-fields.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { changeTexts } from './change-texts.ts'
import { VersionCard } from './version-card.tsx'

interface ConflictPageProps {
  view: View
  kind: ChangeKind
  seen: SomeFacts
  meanwhile: SomeFacts
  wanted: SomeFacts
  hidden: Record<string, string>
}

/** Two wanted the same changed: what stood there, what stands there now, and what was typed. */
export function ConflictPage(props: ConflictPageProps): JSX.Element {
  const { view, kind, seen, meanwhile, wanted, hidden } = props
  const { language } = view
  const words = changeTexts[language]
  const own = words.kinds[kind]
  return (
    <PortalPage view={view} title={own.title} width="wide">
      <form class="stack" method="post" action={view.paths.returnTo(view.path)}>
        <Alert tone="warn" title={own.conflictTitle}>
          <p>{words.conflict}</p>
        </Alert>
        <div class="columns">
          <VersionCard id="vorher" title={words.seen} facts={seen} language={language} />
          <VersionCard
            id="inzwischen"
            title={words.meanwhile}
            facts={meanwhile}
            language={language}
          />
          <VersionCard id="ihre" title={words.yours} facts={wanted} language={language} isChosen />
        </div>
        <p class="actions">
          <SubmitButton>{words.takeMine}</SubmitButton>
          <a class="button button-second" href={view.paths.customerData()}>
            {words.leaveIt}
          </a>
        </p>
        <HiddenFields fields={hidden} />
      </form>
    </PortalPage>
  )
}
