import type { JSX } from 'hono/jsx/jsx-runtime'
import { Icon } from '#templates/components/icon.tsx'
import { dialled } from '#templates/dialled.ts'
import type { View } from '#templates/view.ts'
import { contactTexts } from './contact-texts.ts'

/** Telephone, mail and the door, beside the form. */
export function OtherWays(props: { view: View; mailLink: string; isFilled: boolean }): JSX.Element {
  const { view, mailLink, isFilled } = props
  const { phone, openingHours, streetAddress, cityAddress } = view.utility
  const words = contactTexts[view.language]
  const address = [streetAddress, cityAddress].filter(Boolean).join(', ')
  return (
    <section aria-labelledby="direkt">
      <h2 class="h3" id="direkt">
        {words.direct}
      </h2>
      <ul class="list gap-top-s">
        {phone && (
          <li>
            <Icon name="phone" class="icon-tile" />
            <span>
              <a class="title" href={`tel:${dialled(phone)}`}>
                {phone}
              </a>
              {openingHours && <span class="sub">{openingHours}</span>}
            </span>
          </li>
        )}
        <li>
          <Icon name="mail" class="icon-tile" />
          <span>
            <a class="title" href={mailLink}>
              {words.writeMail}
            </a>
            <span class="sub">{isFilled ? words.filledIn : words.ownProgram}</span>
          </span>
        </li>
        {address && (
          <li>
            <Icon name="house" class="icon-tile" />
            <span>
              <span class="title">{words.center}</span>
              <span class="sub">{address}</span>
            </span>
          </li>
        )}
      </ul>
    </section>
  )
}
