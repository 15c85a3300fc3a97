import type { JSX } from 'hono/jsx/jsx-runtime'
import type { DeclarationKind } from '#src/declarations/declaration.ts'
import type { ReceivedDeclaration } from '#src/declarations/queries.ts'
import { declarationPaths } from '#src/declarations/ways.ts'
import { Icon } from '#templates/components/icon.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { DeclaredFacts } from './declared-facts.tsx'
import { declarationTexts } from './texts.ts'

interface ReceivedPageProps {
  view: View
  kind: DeclarationKind
  formKey: string
  received: ReceivedDeclaration
}

/** The receipt: what was declared, with day and time. One page on paper. */
export function ReceivedPage({ view, kind, formKey, received }: ReceivedPageProps): JSX.Element {
  const { language } = view
  const words = declarationTexts[language]
  return (
    <PortalPage view={view} title={words[kind].receiptTitle} width="form" hasOwnHeading>
      <div class="page-head receipt-head">
        <span class="receipt-sign no-print">
          <Icon name="check" />
        </span>
        <div class="stack stack-s">
          <h1>{words[kind].receiptTitle}</h1>
          <p class="lead">{words[kind].receiptLead}</p>
        </div>
      </div>
      <section class="card" aria-labelledby="erklaerung">
        <h2 class="h3" id="erklaerung">
          {words.yours}
        </h2>
        <DeclaredFacts language={language} received={received} />
      </section>
      <p class="gap-top">
        {words.mailSent(received.email)} {words.keep}
      </p>
      <p class="actions gap-top no-print">
        <a class="button" href={declarationPaths(kind, view.paths).paper(formKey)}>
          {words.download}
        </a>
        <a class="button button-second" href={view.paths.start()}>
          {words.toStart}
        </a>
      </p>
    </PortalPage>
  )
}
