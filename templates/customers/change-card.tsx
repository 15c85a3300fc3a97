import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ChangeState, ToldChange } from '#src/customers/data-queries.ts'
import { dayInBerlin } from '#src/platform/calendar.ts'
import type { IconName } from '#templates/components/icon.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { formatDay, formatMoment } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import { fieldName, fieldValue } from './field-names.ts'
import { customerTexts } from './texts.ts'

interface ChangeCardProps {
  view: View
  change: ToldChange
}

/** One change: old and new, how far it has come, and its number. */
export function ChangeCard({ view, change }: ChangeCardProps): JSX.Element {
  const { language } = view
  const words = customerTexts[language]
  const { tone, icon } = looks[change.state]
  return (
    <article class="card card-quiet stack stack-s breakable" id={change.reference}>
      <div class="row row-spread">
        <h3 class="h4">{words.kinds[change.kind]}</h3>
        <Tag tone={tone} icon={icon}>
          {words.states[change.state]}
        </Tag>
      </div>
      <ul class="small">
        {change.fields.map(({ field, oldValue, newValue }) => (
          <li>
            {fieldName(field, language)}: {fieldValue(field, oldValue, language)} →{' '}
            <strong>{fieldValue(field, newValue, language)}</strong>
          </li>
        ))}
      </ul>
      <p class="tiny muted">
        {words.told(formatMoment(new Date(change.recordedAt), language))}
        {' · '}
        {words.validFrom(change.validFrom)}
        {change.handedOverAt &&
          ` · ${words.handedOver(formatDay(dayInBerlin(new Date(change.handedOverAt)), language))}`}
      </p>
      <p class="tiny muted">
        {words.reference(change.reference)}
        {change.inquiryReference && ' · '}
        {change.inquiryReference && (
          <a href={view.paths.inquiry(change.inquiryReference)}>{words.toInquiry}</a>
        )}
      </p>
    </article>
  )
}

const looks: Record<ChangeState, { tone?: 'good' | 'warn'; icon: IconName }> = {
  told: { tone: 'warn', icon: 'clock' },
  handedOver: { tone: 'warn', icon: 'clock' },
  taken: { tone: 'good', icon: 'check' },
  overruled: { tone: 'warn', icon: 'note' },
  replaced: { icon: 'note' },
  withdrawn: { icon: 'withdrawn' },
}
