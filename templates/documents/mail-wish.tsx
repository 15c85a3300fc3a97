import type { JSX } from 'hono/jsx/jsx-runtime'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { documentTexts } from './texts.ts'

interface MailWishProps {
  view: View
  customer: SignedInCustomer
  wantsMails: boolean
}

/** The switch for the mail about new documents. */
export function MailWish({ view, customer, wantsMails }: MailWishProps): JSX.Element {
  const words = documentTexts[view.language].mails
  return (
    <section class="card card-quiet" aria-labelledby="benachrichtigung">
      <h2 class="h4" id="benachrichtigung">
        {words.title}
      </h2>
      <p class="small">{wantsMails ? words.isOn(customer.email) : words.isOff(customer.email)}</p>
      <form method="post" action={view.paths.documentMails()}>
        <input type="hidden" name="wunsch" value={wantsMails ? 'nein' : 'ja'} />
        <SubmitButton look="second">{wantsMails ? words.turnOff : words.turnOn}</SubmitButton>
      </form>
    </section>
  )
}
