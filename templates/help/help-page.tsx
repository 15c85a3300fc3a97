import type { JSX } from 'hono/jsx/jsx-runtime'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { DisplayCodes } from './display-codes.tsx'
import { Dial } from './drawings/dial.tsx'
import { Display } from './drawings/display.tsx'
import { ElectricityMeter } from './drawings/electricity-meter.tsx'
import { GasMeter } from './drawings/gas-meter.tsx'
import { TwoTariffMeter } from './drawings/two-tariff-meter.tsx'
import { WaterMeter } from './drawings/water-meter.tsx'
import { HelpPart } from './help-part.tsx'
import { helpTexts } from './texts.ts'
import { WayToUs } from './way-to-us.tsx'

/** Everything about reading a meter, for somebody with a phone in a cellar. */
export function HelpPage({ view }: { view: View }): JSX.Element {
  const words = helpTexts[view.language]
  const { parts } = words
  return (
    <PortalPage view={view} title={words.title} lead={words.lead} current="readingGuide">
      <Contents view={view} />
      <HelpPart
        id={ids.number}
        words={parts.number}
        drawing={<ElectricityMeter label={parts.number.drawing} about="number" />}
      />
      <HelpPart
        id={ids.drums}
        words={parts.drums}
        drawing={<ElectricityMeter label={parts.drums.drawing} about="reading" />}
      />
      <HelpPart id={ids.display} words={parts.display}>
        <DisplayCodes words={parts.display} />
      </HelpPart>
      <HelpPart
        id={ids.tariffs}
        words={parts.tariffs}
        drawing={<TwoTariffMeter label={parts.tariffs.drawing} />}
      />
      <HelpPart id={ids.solar} words={parts.solar} />
      <HelpPart id={ids.gas} words={parts.gas} drawing={<GasMeter label={parts.gas.drawing} />} />
      <HelpPart
        id={ids.water}
        words={parts.water}
        drawing={<WaterMeter label={parts.water.drawing} />}
      />
      <HelpPart id={ids.dials} words={parts.dials} drawing={<Dial label={parts.dials.drawing} />} />
      <HelpPart
        id={ids.heat}
        words={parts.heat}
        drawing={<Display label={parts.heat.drawing} value="12,345" unit="MWh" />}
      />
      <HelpPart id={ids.mistakes} words={parts.mistakes} />
      <HelpPart id={ids.cannot} words={parts.cannot}>
        <WayToUs
          view={view}
          {...(view.utility.offers.readingByStaff && {
            page: { href: view.paths.cannotRead(), words: words.tellUs },
          })}
        />
      </HelpPart>
      <HelpPart id={ids.notMine} words={parts.notMine}>
        <WayToUs view={view} />
      </HelpPart>
    </PortalPage>
  )
}

/** The anchors, as people may have bookmarked them. */
const ids = {
  number: 'zaehlernummer',
  drums: 'rollen',
  display: 'anzeige',
  tariffs: 'zwei-tarife',
  solar: 'photovoltaik',
  gas: 'gas',
  water: 'wasser',
  dials: 'zeiger',
  heat: 'waerme',
  mistakes: 'verwechslungen',
  cannot: 'nicht-selbst',
  notMine: 'nicht-mein-zaehler',
} as const satisfies Record<keyof (typeof helpTexts)['de']['parts'], string>

function Contents({ view }: { view: View }): JSX.Element {
  const words = helpTexts[view.language]
  const names = Object.keys(ids) as (keyof typeof ids)[]
  return (
    <nav class="contents" aria-labelledby="auf-dieser-seite">
      <h2 class="h4" id="auf-dieser-seite">
        {words.contents}
      </h2>
      <ul class="links">
        {names.map((name) => (
          <li>
            <a href={`#${ids[name]}`}>{words.parts[name].title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
