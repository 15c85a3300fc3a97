import type { JSX } from 'hono/jsx/jsx-runtime'
import type { FormMeter } from '#src/readings/reading-form.ts'
import { isOpen } from '#src/readings/reading-form.ts'
import { IconTile } from '#templates/components/icon-tile.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { formatMeterValue } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import { commodityName, meterName, placeName } from './meter-names.ts'
import { RegisterField } from './register-field.tsx'
import type { TypedForm } from './submit-readings.tsx'
import { readingTexts } from './texts.ts'

interface MeterCardProps {
  view: View
  meter: FormMeter
  form: TypedForm
}

/** One card per meter: which it is and where, then its registers or why there is nothing to do. */
export function MeterCard({ view, meter, form }: MeterCardProps): JSX.Element {
  const headingId = `zaehler-${meter.meterId}`
  return (
    <section
      class={isOpen(meter) ? 'card meter-card' : 'card card-quiet meter-done'}
      aria-labelledby={headingId}
    >
      <MeterHead view={view} meter={meter} headingId={headingId} />
      {isOpen(meter) ? (
        meter.registers.map((row) => (
          <RegisterField
            view={view}
            row={row}
            form={form}
            error={form.fieldErrors.get(row.registerId)}
          />
        ))
      ) : (
        <WhyNot view={view} meter={meter} />
      )}
    </section>
  )
}

function MeterHead(props: { view: View; meter: FormMeter; headingId: string }): JSX.Element {
  const { view, meter, headingId } = props
  const [first] = meter.registers
  const { language } = view
  const isGarden = first.isBehindAnother && commodityName(first, 'de') === 'Gartenwasser'
  const words = readingTexts[language]
  return (
    <div class="card-head">
      <IconTile name={isGarden ? 'gardenWater' : first.commodity} />
      <h2 id={headingId}>
        {meterName(first, language)} <span class="place">{placeName(first)}</span>
      </h2>
      {meter.state === 'reported' &&
        (meter.registers.some((row) => row.reported?.status === 'inReview') ? (
          <Tag tone="warn" icon="clock">
            {words.inReview}
          </Tag>
        ) : (
          <Tag tone="good" icon="check">
            {words.reported}
          </Tag>
        ))}
    </div>
  )
}

function WhyNot({ view, meter }: { view: View; meter: FormMeter }): JSX.Element {
  const { language } = view
  const words = readingTexts[language]
  if (meter.state === 'readRemotely') return <p class="small">{words.readRemotely}</p>
  if (meter.state === 'closed') return <p class="small">{closedSentence(meter, view)}</p>
  const [first] = meter.registers
  return (
    <>
      {meter.registers.map(({ reported, unit }) =>
        reported ? (
          <p class="small num">
            {words.reportedOn(
              `${formatMeterValue(reported.value, language)}\u00a0${unit}`,
              reported.readOn,
            )}
          </p>
        ) : null,
      )}
      {first.reported && (
        <p class="small">
          <a href={view.paths.receipt(first.reported.reference)}>
            {words.toReceipt}
            <span class="visually-hidden">{words.forMeter(meterName(first, language))}</span>
          </a>
        </p>
      )}
    </>
  )
}

function closedSentence(meter: FormMeter, view: View): string {
  const [first] = meter.registers
  const words = readingTexts[view.language]
  if (!first.nextPeriod) return words.closedMeter
  const { name, opensOn, closesOn } = first.nextPeriod
  return `${words.closedMeter} ${words.opensAgain(name, opensOn, closesOn)}`
}
