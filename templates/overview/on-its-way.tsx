import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Overview } from '#src/overview/queries.ts'
import { Icon } from '#templates/components/icon.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { customerTexts } from '#templates/customers/texts.ts'
import { InquiryState } from '#templates/inquiries/inquiry-state.tsx'
import type { View } from '#templates/view.ts'
import { overviewTexts } from './texts.ts'

type OnItsWayProps = { view: View } & Pick<Overview, 'inquiries' | 'changes'>

/** What a customer has asked or changed and what is not through yet; nothing where nothing is. */
export function OnItsWay({ view, inquiries, changes }: OnItsWayProps): JSX.Element | null {
  if (inquiries.length + changes.length === 0) return null
  const { language, paths } = view
  const words = overviewTexts[language]
  return (
    <section class="card" aria-labelledby="unterwegs">
      <h2 class="h3" id="unterwegs">
        {words.onItsWay}
      </h2>
      <ul class="list">
        {changes.map(({ reference, kind }) => (
          <li>
            <Icon name="pencil" class="icon-tile" />
            <span>
              <a class="title" href={paths.customerData()}>
                {words.change(customerTexts[language].kinds[kind])}
              </a>
              <span class="sub">{words.reference(reference)}</span>
            </span>
            <Tag tone="warn" icon="clock">
              {words.isTakenOver}
            </Tag>
          </li>
        ))}
        {inquiries.map(({ reference, subject, step }) => (
          <li>
            <Icon name="mail" class="icon-tile" />
            <span>
              <a class="title" href={paths.inquiry(reference)}>
                {subject[language]}
              </a>
              <span class="sub">{words.reference(reference)}</span>
            </span>
            <InquiryState step={step} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}
