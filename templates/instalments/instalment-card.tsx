import type { JSX } from 'hono/jsx/jsx-runtime'
import { canChange } from '#src/instalments/forms.ts'
import type { AdvisedInstalment } from '#src/instalments/instalment-page.ts'
import { IconTile } from '#templates/components/icon-tile.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { placeName } from '#templates/readings/meter-names.ts'
import type { View } from '#templates/view.ts'
import { AdviceLines } from './advice-lines.tsx'
import { AmountField } from './amount-field.tsx'
import { contractName } from './contract-name.ts'
import { formatEuro } from './euro.ts'
import type { InstalmentForm } from './instalment-page.tsx'
import { instalmentTexts } from './texts.ts'

interface InstalmentCardProps {
  view: View
  advised: AdvisedInstalment
  form: InstalmentForm
}

/** One contract: what is paid, what would fit, and a field, or why there is none. */
export function InstalmentCard(props: InstalmentCardProps): JSX.Element {
  const { view, advised } = props
  const { instalment } = advised
  const { language } = view
  const words = instalmentTexts[language]
  const id = `vertrag-${instalment.contractId}`
  return (
    <section class="card" aria-labelledby={id}>
      <div class="card-head">
        <IconTile name={instalment.isBehindAnother ? 'gardenWater' : instalment.commodity} />
        <h2 id={id}>
          {contractName(instalment, language)}{' '}
          <span class="place">
            {[placeName(instalment), words.contract(instalment.contractNumber)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </h2>
        {instalment.pending && (
          <Tag tone="brand" icon="clock">
            {words.waiting}
          </Tag>
        )}
      </div>
      {instalment.instalment === null ? (
        <p>{words.noInstalment}</p>
      ) : (
        <>
          <p class="last-reading">
            {words.present}{' '}
            <strong>{words.perMonth(formatEuro(instalment.instalment, language))}</strong>
          </p>
          <AdviceLines view={view} advised={advised} />
          <Changing {...props} />
        </>
      )}
    </section>
  )
}

function Changing({ view, advised, form }: InstalmentCardProps): JSX.Element {
  const { instalment } = advised
  const { language, paths } = view
  const words = instalmentTexts[language]
  const { pending } = instalment
  if (pending)
    return (
      <p>
        <strong>{words.pending(formatEuro(pending.amount, language), pending.validFrom)}</strong>{' '}
        <a href={paths.instalmentReceipt(pending.reference)}>
          {words.toReceipt}
          <span class="visually-hidden">
            {words.forContract(contractName(instalment, language))}
          </span>
        </a>
      </p>
    )
  if (!canChange(instalment))
    return (
      <p>
        {words.byPeople}{' '}
        <a href={paths.contact({ thema: 'abschlag', vertrag: instalment.contractNumber })}>
          {words.toPeople}
        </a>
      </p>
    )
  return <AmountField view={view} advised={advised} form={form} />
}
