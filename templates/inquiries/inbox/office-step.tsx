import type { JSX } from 'hono/jsx/jsx-runtime'
import type { InquiryStep } from '#src/platform/database/schema.ts'
import type { IconName } from '#templates/components/icon.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { inboxTexts } from './office-texts.ts'

/** Where an inquiry stands, for those who must act: what nobody has taken up stands out. */
export function OfficeStep({ step }: { step: InquiryStep | null }): JSX.Element {
  const state = step ?? 'waiting'
  const isWaiting = state === 'waiting' || state === 'reopened'
  return (
    <Tag icon={signs[state]} tone={isWaiting ? 'warn' : undefined}>
      {inboxTexts.steps[state]}
    </Tag>
  )
}

const signs: Record<InquiryStep | 'waiting', IconName> = {
  waiting: 'mail',
  taken: 'clock',
  answered: 'check',
  closed: 'check',
  reopened: 'mail',
}
