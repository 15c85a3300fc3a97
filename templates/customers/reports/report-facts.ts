import type { Mistake, Reported } from '#src/customers/reports/reported.ts'
import type { Fact } from '#src/inquiries/open-inquiry.ts'
import type { Language } from '#templates/view.ts'
import { reportTexts } from './report-texts.ts'

/** 'Stimmt nicht: Zähler 1ESY1160123456', in a line. */
export function reportSubject(reported: Reported, language: Language): string {
  const words = reportTexts[language]
  return words.subject(reportedName(reported, language))
}

/** What it is about: 'Zähler 1ESY1160123456', 'Vertrag V-104382-1'. */
export function reportedName(reported: Reported, language: Language): string {
  const { things } = reportTexts[language]
  switch (reported.what) {
    case 'meter':
      return things.meter(reported.meter.meterNumber)
    case 'contract':
      return things.contract(reported.supply.contractNumber)
    case 'deliveryAddress':
      return things.deliveryAddress(addressOf(reported))
    case 'missing':
      return things.missing
  }
}

/** What was sent, line by line: for the receipt, and for the people who look after it. */
export function reportFacts(reported: Reported, mistake: Mistake, language: Language): Fact[] {
  const { labels, things } = reportTexts[language]
  const about = [{ label: labels.about, value: reportedName(reported, language) }]
  const wrong = { label: labels.wrong, value: mistakeWords(reported, mistake, language) }
  if (reported.what === 'missing') return [...about, wrong]
  const { contractNumber } = reported.supply
  const contract = { label: labels.contract, value: things.contract(contractNumber) }
  const place = { label: labels.deliveryAddress, value: addressOf(reported) }
  const rest = reported.what === 'meter' ? [contract, place] : []
  if (reported.what === 'contract') rest.push(place)
  if (reported.what === 'deliveryAddress') rest.push(contract)
  return [...about, ...rest.filter(({ value }) => value !== ''), wrong]
}

export function mistakeWords({ what }: Reported, mistake: Mistake, language: Language): string {
  const words: Partial<Record<Mistake, string>> = reportTexts[language].mistakes[what]
  return words[mistake] ?? mistake
}

function addressOf({ supply }: Extract<Reported, { supply: unknown }>): string {
  const street = [supply.street, supply.houseNumber].filter(Boolean).join(' ')
  const city = [supply.postalCode, supply.city].filter(Boolean).join(' ')
  return [street, city, supply.place].filter(Boolean).join(', ')
}
