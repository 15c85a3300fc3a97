import type { JSX } from 'hono/jsx/jsx-runtime'
import type { OwnDataCounts } from '#src/own-data/queries.ts'
import { Alert } from '#templates/components/alert.tsx'
import { Icon } from '#templates/components/icon.tsx'
import { formatMoment } from '#templates/format.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { MoreWays } from './more-ways.tsx'
import { StoredGroups } from './stored-groups.tsx'
import { ownDataTexts } from './texts.ts'

interface OwnDataPageProps {
  view: View & { customer: SignedInCustomer }
  counts: OwnDataCounts
  /** When the archive can be fetched again, after too many times. */
  until?: Date
}

/** What is stored about a customer, in words, and the way to all of it. */
export function OwnDataPage({ view, counts, until }: OwnDataPageProps): JSX.Element {
  const { language, paths } = view
  const words = ownDataTexts[language]
  return (
    <PortalPage view={view} title={words.title} lead={words.lead} current="access" width="text">
      <div class="stack">
        {until && (
          <Alert tone="warn" title={words.get.tooMany}>
            <p>{words.get.tooManyText(formatMoment(until, language))}</p>
          </Alert>
        )}
        <section class="card card-brand" aria-labelledby="archiv">
          <h2 class="h3" id="archiv">
            {words.get.title}
          </h2>
          <p>{words.get.text}</p>
          <p class="actions">
            <a class="button" href={paths.ownDataArchive()}>
              <Icon name="download" />
              {words.get.button}
            </a>
          </p>
        </section>
        <StoredGroups view={view} counts={counts} />
        <MoreWays view={view} />
      </div>
    </PortalPage>
  )
}
