import type { JSX } from 'hono/jsx/jsx-runtime'
import type { InboxLine } from '#src/inquiries/inbox/inbox-queries.ts'
import type { InquiryTopic } from '#src/platform/database/schema.ts'
import { SelectField } from '#templates/components/select-field.tsx'
import { formatMomentShort } from '#templates/format.ts'
import { OfficePage } from '#templates/layouts/office-page.tsx'
import type { View } from '#templates/view.ts'
import { topicTexts } from '../topic-texts.ts'
import { OfficeStep } from './office-step.tsx'
import { inboxTexts as words } from './office-texts.ts'

interface InboxPageProps {
  view: View
  lines: InboxLine[]
  topic: InquiryTopic | null
  isOpenOnly: boolean
  isMore: boolean
}

/** What waits for an answer, or all that ever came. */
export function InboxPage({ view, lines, topic, isOpenOnly, isMore }: InboxPageProps): JSX.Element {
  const { office } = view.paths
  const filter = { ...(topic && { thema: topic }), ...(!isOpenOnly && { stand: 'alle' }) }
  const at = (more: Record<string, string>): string => {
    const query = new URLSearchParams({ ...filter, ...more }).toString()
    return query === '' ? office.inquiries() : `${office.inquiries()}?${query}`
  }
  return (
    <OfficePage view={view} title={words.title} lead={words.lead} current="inquiries">
      <div class="stack">
        <form class="filters" method="get" action={office.inquiries()}>
          <SelectField
            name="stand"
            label={words.state}
            value={isOpenOnly ? 'offen' : 'alle'}
            options={[
              { value: 'offen', label: words.open },
              { value: 'alle', label: words.all },
            ]}
            language="de"
          />
          <SelectField
            name="thema"
            label={words.topic}
            value={topic ?? ''}
            options={[
              { value: '', label: words.allTopics },
              ...Object.entries(topicTexts.de).map(([value, label]) => ({ value, label })),
            ]}
            language="de"
          />
          <button class="button button-second" type="submit">
            {words.filter}
          </button>
        </form>
        {lines.length === 0 ? (
          <p class="card">{isOpenOnly ? words.emptyOpen : words.empty}</p>
        ) : (
          <Lines view={view} lines={lines} />
        )}
        {isMore && (
          <p class="actions">
            <a class="button button-second" href={at({ vor: lines.at(-1)?.id ?? '' })}>
              {words.older}
            </a>
          </p>
        )}
      </div>
    </OfficePage>
  )
}

function Lines({ view, lines }: { view: View; lines: InboxLine[] }): JSX.Element {
  const [, from, topic, received, state] = words.columns
  return (
    <div class="table-scroll">
      <table class="table table-stack" role="table">
        <caption class="visually-hidden">{words.title}</caption>
        <thead>
          <tr role="row">
            {words.columns.map((heading) => (
              <th scope="col" role="columnheader">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr role="row">
              <th scope="row" role="rowheader">
                <a href={view.paths.office.inquiry(line.reference)}>{line.subject.de}</a>
                <span class="sub">{line.reference}</span>
              </th>
              <td role="cell" data-label={from}>
                {line.senderName}
                <span class="sub">{line.customerNumber ?? words.stranger}</span>
              </td>
              <td role="cell" data-label={topic}>
                {topicTexts.de[line.topic]}
              </td>
              <td role="cell" data-label={received}>
                {formatMomentShort(line.receivedAt, view.today, 'de')}
              </td>
              <td role="cell" data-label={state}>
                <OfficeStep step={line.step} />
                {line.colleague && <span class="sub">{line.colleague}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
