import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ToldChange } from '#src/customers/data-queries.ts'
import { Tag } from '#templates/components/tag.tsx'
import type { View } from '#templates/view.ts'
import { customerTexts } from './texts.ts'

interface WaitingTagProps {
  view: View
  change: ToldChange | undefined
}

/** Changed, and billing has not said so yet. */
export function WaitingTag({ view, change }: WaitingTagProps): JSX.Element | null {
  if (!change) return null
  return (
    <>
      {' '}
      <Tag tone="warn" icon="clock">
        {customerTexts[view.language].waiting}
      </Tag>
    </>
  )
}
