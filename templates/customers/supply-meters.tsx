import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Supply, SupplyMeter } from '#src/customers/data-queries.ts'
import { reportedAs } from '#src/customers/reports/reported.ts'
import { IconTile } from '#templates/components/icon-tile.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { formatDay } from '#templates/format.ts'
import { registerName } from '#templates/readings/meter-names.ts'
import type { View } from '#templates/view.ts'
import { customerTexts } from './texts.ts'

interface SupplyMetersProps {
  view: View
  supply: Supply
}

/** The meters of a contract, those that are in place first. */
export function SupplyMeters({ view, supply }: SupplyMetersProps): JSX.Element {
  const words = customerTexts[view.language]
  if (supply.meters.length === 0) return <p class="muted">{words.noMeters}</p>
  return (
    <ul class="list">
      {supply.meters.map((meter) => (
        <li>
          <IconTile name="meter" isSmall />
          <span>
            <span class="title">{words.meter(meter.meterNumber)}</span>
            <span class="sub">{describe(meter, view).join(' · ')}</span>
            {meter.registers.map((register) => (
              <span class="sub">{registerLine(supply, meter, register, view)}</span>
            ))}
            {meter.removedOn !== null && <Tag>{words.removed}</Tag>}
          </span>
          <a
            class="small"
            href={view.paths.reportMistake(reportedAs({ what: 'meter', supply, meter }))}
          >
            {words.wrong}
            <span class="visually-hidden"> {words.about.meter(meter.meterNumber)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function describe(meter: SupplyMeter, { language }: View): string[] {
  const words = customerTexts[language]
  return [
    meter.kind,
    meter.place,
    words.installed(formatDay(meter.installedOn, language)),
    meter.removedOn && words.removedOn(formatDay(meter.removedOn, language)),
    meter.calibratedUntil && words.calibrated(formatDay(meter.calibratedUntil, language)),
  ].flatMap((part) => part || [])
}

function registerLine(
  { commodity, isBehindAnother }: Supply,
  { meterNumber }: SupplyMeter,
  register: SupplyMeter['registers'][number],
  { language }: View,
): string {
  const named = { ...register, commodity, isBehindAnother, meterNumber }
  const name = register.label ?? registerName(named, language)
  const { integerDigits, decimalDigits, unit } = register
  const digits = customerTexts[language].digits(integerDigits, decimalDigits)
  return `${name}: ${register.registerCode}, ${unit}, ${digits}`
}
