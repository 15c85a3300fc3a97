import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Supply } from '#src/customers/data-queries.ts'
import { reportedAs } from '#src/customers/reports/reported.ts'
import { IconTile } from '#templates/components/icon-tile.tsx'
import { Setting } from '#templates/components/setting.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { formatAmount, formatDay } from '#templates/format.ts'
import { placeName } from '#templates/readings/meter-names.ts'
import type { View } from '#templates/view.ts'
import { DeliveryAddress } from './delivery-address.tsx'
import { SupplyMeters } from './supply-meters.tsx'
import { supplyName } from './supply-name.ts'
import { customerTexts } from './texts.ts'

/** One contract: what it is about, where it is supplied, and the meters there. */
export function SupplyCard({ view, supply }: { view: View; supply: Supply }): JSX.Element {
  const { language, paths, today } = view
  const words = customerTexts[language]
  const { contractId, contractNumber, endsOn } = supply
  const name = supplyName(supply, view)
  const isCurrent = endsOn === null || endsOn >= today
  const wrong = (what: 'contract' | 'deliveryAddress', about: string) => ({
    href: paths.reportMistake(reportedAs({ what, supply })),
    verb: words.wrong,
    about,
  })
  return (
    <section class="card" aria-labelledby={`vertrag-${contractId}`}>
      <div class="card-head">
        <IconTile name={supply.isBehindAnother ? 'gardenWater' : supply.commodity} />
        <h2 class="h3" id={`vertrag-${contractId}`}>
          {name}
          <span class="place">{placeName(supply)}</span>
        </h2>
        {!isCurrent && <Tag>{words.ended}</Tag>}
      </div>
      <dl class="settings">
        <Setting label={words.contractNumber} way={wrong('contract', words.about.contract(name))}>
          {contractNumber}
        </Setting>
        {supply.tariff && <Setting label={words.tariff}>{supply.tariff}</Setting>}
        <Setting label={words.term}>
          {words.since(formatDay(supply.startsOn, language))}
          {endsOn !== null && ` ${words.till(formatDay(endsOn, language))}`}
        </Setting>
        {supply.instalment !== null && (
          <Setting
            label={words.instalment}
            way={
              view.utility.offers.instalmentChange && isCurrent
                ? {
                    href: paths.instalment(),
                    verb: words.change,
                    about: words.about.instalment(name),
                  }
                : undefined
            }
          >
            {words.perMonth(formatAmount(supply.instalment, language))}
          </Setting>
        )}
        <Setting
          label={words.deliveryAddress}
          way={wrong('deliveryAddress', words.about.deliveryAddress(name))}
        >
          <DeliveryAddress supply={supply} />
        </Setting>
        {supply.marketLocationId && (
          <Setting label={words.marketLocation}>
            <span class="num">{supply.marketLocationId}</span>
          </Setting>
        )}
        {supply.meteringLocationId && (
          <Setting label={words.meteringLocation}>
            <span class="num">{supply.meteringLocationId}</span>
          </Setting>
        )}
      </dl>
      <SupplyMeters view={view} supply={supply} />
    </section>
  )
}
