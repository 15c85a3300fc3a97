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
import { HelpContents, helpIds } from './help-contents.tsx'
import { HelpPart } from './help-part.tsx'
import { helpTexts } from './texts.ts'
import { WayToUs } from './way-to-us.tsx'

/** Everything about reading a meter, for somebody with a phone in a cellar. */
export function HelpPage({ view }: { view: View }): JSX.Element {
  const words = helpTexts[view.language]
  const { parts } = words
  return (
    <PortalPage view={view} title={words.title} lead={words.lead} current="readingGuide">
      <HelpContents view={view} />
      <HelpPart
        id={helpIds.number}
        words={parts.number}
        drawing={<ElectricityMeter label={parts.number.drawing} about="number" />}
      />
      <HelpPart
        id={helpIds.drums}
        words={parts.drums}
        drawing={<ElectricityMeter label={parts.drums.drawing} about="reading" />}
      />
      <HelpPart id={helpIds.display} words={parts.display}>
        <DisplayCodes words={parts.display} />
      </HelpPart>
      <HelpPart
        id={helpIds.tariffs}
        words={parts.tariffs}
        drawing={<TwoTariffMeter label={parts.tariffs.drawing} />}
      />
      <HelpPart id={helpIds.solar} words={parts.solar} />
      <HelpPart
        id={helpIds.gas}
        words={parts.gas}
        drawing={<GasMeter label={parts.gas.drawing} />}
      />
      <HelpPart
        id={helpIds.water}
        words={parts.water}
        drawing={<WaterMeter label={parts.water.drawing} />}
      />
      <HelpPart
        id={helpIds.dials}
        words={parts.dials}
        drawing={<Dial label={parts.dials.drawing} />}
      />
      <HelpPart
        id={helpIds.heat}
        words={parts.heat}
        drawing={<Display label={parts.heat.drawing} value="12,345" unit="MWh" />}
      />
      <HelpPart id={helpIds.mistakes} words={parts.mistakes} />
      <HelpPart id={helpIds.cannot} words={parts.cannot}>
        <WayToUs
          view={view}
          {...(view.utility.offers.readingByStaff && {
            page: { href: view.paths.cannotRead(), words: words.tellUs },
          })}
        />
      </HelpPart>
      <HelpPart id={helpIds.notMine} words={parts.notMine}>
        <WayToUs
          view={view}
          page={{ href: view.paths.contact({ thema: 'zaehler' }), words: words.tellUs }}
        />
      </HelpPart>
    </PortalPage>
  )
}
