import { countryName, homeCountry } from '#src/customers/billing-address/countries.ts'
import type { SomeFacts } from '#src/customers/changes/facts.ts'
import type { Fact } from '#src/inquiries/open-inquiry.ts'
import type { MoveDay } from '#src/moving/move-day.ts'
import type { NewMeter } from '#src/moving/new-meters.ts'
import type { PostedMove } from '#src/moving/posted-move.ts'
import { openRegistersOf } from '#src/readings/reading-form.ts'
import { formatDayLong, formatMeterValue } from '#templates/format.ts'
import { registerOfCommodity } from '#templates/readings/meter-names.ts'
import type { Language } from '#templates/view.ts'
import { sentMoveTexts } from './sent-texts.ts'
import { movingTexts } from './texts.ts'

/** What was reported, line by line: to look at before sending, for the mails and the receipt. */
export function movingFacts(posted: PostedMove, language: Language): Fact[] {
  const words = sentMoveTexts[language].facts
  const { move, home } = posted
  const facts: (Fact | undefined)[] = [
    home && { label: words.from, value: [home.street, home.city].filter(Boolean).join(', ') },
    dayFact(words.leavingOn, move.leavingOn, language),
    ...(home ? finalReadings(posted, language) : []),
    { label: words.successor, value: move.successor },
    dayFact(words.arrivingOn, move.arrivingOn, language),
    'facts' in move.address
      ? { label: words.address, value: addressLine(move.address.facts, language) }
      : undefined,
    ...move.newMeters.meters.map((meter) => newMeter(meter, language)),
    { label: words.phone, value: move.phone },
  ]
  return facts.filter((fact) => fact !== undefined).filter(({ value }) => value !== '')
}

function finalReadings({ final, move }: PostedMove, language: Language): Fact[] {
  const words = sentMoveTexts[language].facts
  const open = openRegistersOf(final.meters)
  if (open.length === 0) return [{ label: words.readings, value: words.none }]
  if (move.whenRead === 'spaeter') return [{ label: words.readings, value: words.later }]
  return open.map((row) => {
    const value = final.assessment.findings.get(row.registerId)?.value
    const shown = value === undefined ? '–' : formatMeterValue(value, language)
    return {
      label: words.reading(registerOfCommodity(row, language)),
      value: `${shown}\u00a0${row.unit}, ${row.meterNumber}`,
    }
  })
}

function dayFact(label: string, day: MoveDay | undefined, language: Language): Fact | undefined {
  return day && 'day' in day ? { label, value: formatDayLong(day.day, language) } : undefined
}

function newMeter({ commodity, meterNumber, values }: NewMeter, language: Language): Fact {
  const words = sentMoveTexts[language].facts
  const name = movingTexts[language].commodities[commodity]
  const shown = values.map((value) => formatMeterValue(value, language)).join(' / ')
  return {
    label: words.newMeter(name),
    value: words.newValue(meterNumber, shown),
  }
}

function addressLine(facts: SomeFacts, language: Language): string {
  const street = [facts.street, facts.houseNumber].filter(Boolean).join(' ')
  const city = [facts.postalCode, facts.city].filter(Boolean).join(' ')
  const { country } = facts
  const abroad = country && country !== homeCountry ? countryName(country, language) : undefined
  return [street, facts.addressAddition, city, abroad].filter(Boolean).join(', ')
}
