import type { JSX } from 'hono/jsx/jsx-runtime'
import { dialled } from '#templates/dialled.ts'
import { frameTexts } from '#templates/texts.ts'
import type { View } from '#templates/view.ts'
import { footerButtons, footerLinks } from './menu.ts'

/** Whom to ask, and the pages nobody looks for until they need them. */
export function SiteFooter({ view }: { view: View }): JSX.Element {
  const words = frameTexts[view.language]
  const { utility } = view
  const address = [utility.name, utility.streetAddress, utility.cityAddress].filter(Boolean)
  return (
    <footer class="site-footer">
      <div class="wrap">
        <p class="help">
          {words.questions} <WaysToAsk view={view} />.
        </p>
        <div class="footer-end">
          <ul class="footer-links">
            {footerLinks.map(({ key, href }) => (
              <li>
                <a href={href(view.paths)}>{words[key]}</a>
              </li>
            ))}
          </ul>
          <ul class="footer-buttons">
            {footerButtons.map(({ key, href }) => (
              <li>
                <a class="button button-second button-s" href={href(view.paths)}>
                  {words[key]}
                </a>
              </li>
            ))}
          </ul>
          <address>{address.join(' · ')}</address>
        </div>
      </div>
    </footer>
  )
}

function WaysToAsk({ view }: { view: View }) {
  const words = frameTexts[view.language]
  const { phone, openingHours } = view.utility
  if (!phone) return <a href={view.paths.contact()}>{words.writeFirst}</a>
  return (
    <>
      <a href={`tel:${dialled(phone)}`}>{phone}</a>
      {openingHours && `, ${openingHours}`}, {words.orWrite}{' '}
      <a href={view.paths.contact()}>{words.writeToUs}</a>
    </>
  )
}
