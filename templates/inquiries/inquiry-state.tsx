import type { JSX } from 'hono/jsx/jsx-runtime'
import type { InquiryStep } from '#src/platform/database/schema.ts'
import type { IconName } from '#templates/components/icon.tsx'
import { Tag } from '#templates/components/tag.tsx'
import type { Language } from '#templates/view.ts'
import { sentInquiryTexts } from './sent-texts.ts'

/** Where an inquiry stands, in one word. */
export function InquiryState(props: { step: InquiryStep | null; language: Language }): JSX.Element {
  const state = props.step ?? 'waiting'
  return (
    <Tag icon={signs[state]} tone={state === 'answered' ? 'good' : undefined}>
      {sentInquiryTexts[props.language].states[state]}
    </Tag>
  )
}

const signs: Record<InquiryStep | 'waiting', IconName> = {
  waiting: 'mail',
  taken: 'clock',
  answered: 'check',
  closed: 'check',
  reopened: 'clock',
}
