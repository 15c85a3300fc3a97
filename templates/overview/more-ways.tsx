import type { JSX } from 'hono/jsx/jsx-runtime'
import { Icon, type IconName } from '#templates/components/icon.tsx'
import type { View } from '#templates/view.ts'
import { overviewTexts } from './texts.ts'

/** Everything else that one does alone here; what the utility has switched off is not named. */
export function MoreWays({ view }: { view: View }): JSX.Element {
  const { paths, utility } = view
  const words = overviewTexts[view.language]
  const { offers } = utility
  const ways: [isOffered: boolean, icon: IconName, href: string, text: string][] = [
    [true, 'house', paths.billingAddress(), words.ways.billingAddress],
    [true, 'person', paths.customerData(), words.ways.customerData],
    [offers.instalmentChange, 'list', paths.instalment(), words.ways.instalment],
    [offers.moving, 'forward', paths.moving(), words.ways.moving],
    [offers.readingByStaff, 'meter', paths.cannotRead(), words.ways.cannotRead],
    [true, 'mail', paths.contact(), words.ways.contact],
    [true, 'document', paths.ownData(), words.ways.ownData],
  ]
  return (
    <section class="card card-quiet" aria-labelledby="selbst">
      <h2 class="h3" id="selbst">
        {words.selfService}
      </h2>
      <ul class="more-ways">
        {ways
          .filter(([isOffered]) => isOffered)
          .map(([, icon, href, text]) => (
            <li>
              <a href={href}>
                <Icon name={icon} />
                <span>{text}</span>
              </a>
            </li>
          ))}
      </ul>
    </section>
  )
}
