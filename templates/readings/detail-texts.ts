import type { DetailName, DetailProblem, Reason } from '#src/readings/ways/details.ts'
import type { Language } from '#templates/view.ts'

const de = {
  exchangeLead: 'Die Nummer des neuen Zählers genügt, oder beide Stände.',
  labels: {
    because: 'Was ist anders als sonst?',
    until: 'Leer bis',
    oldLast: 'Letzter Stand des alten Zählers',
    newFirst: 'Erster Stand des neuen Zählers',
    newNumber: 'Nummer des neuen Zählers',
  } satisfies Record<DetailName, string>,
  newNumberHint: 'Sie steht auf dem Zähler, oft über einem Strichcode.',
  newFirstHint: 'Beide Stände stehen auf der Karte, die beim Wechsel dagelassen wurde.',
  becauseHint: 'Was bleibt, merken wir uns für die nächste Ablesung.',
  untilHint: 'Wenn Sie es schon wissen, zum Beispiel 31.03.2027.',
  notSaid: 'keine Angabe',
  reasons: {
    fewerPeople: 'weniger Personen im Haushalt',
    morePeople: 'mehr Personen im Haushalt',
    vacancy: 'Leerstand',
    newAppliance: 'neues Gerät',
    heatPump: 'Wärmepumpe',
    photovoltaics: 'PV-Anlage',
    electricCar: 'Elektroauto',
    buildingWork: 'Bauarbeiten',
    asIs: 'nichts, es stimmt so',
  } satisfies Record<Reason, string>,
  problems: {
    missing: {
      newNumber: 'Geben Sie die Nummer des neuen Zählers ein, oder beide Stände.',
      oldLast: 'Geben Sie auch den letzten Stand des alten Zählers ein.',
      newFirst: 'Geben Sie auch den ersten Stand des neuen Zählers ein.',
    } satisfies Partial<Record<DetailName, string>>,
    unreadable: {
      newNumber: 'Schreiben Sie die Nummer des neuen Zählers nur mit Ziffern und Buchstaben.',
      oldLast: 'Schreiben Sie den letzten Stand des alten Zählers nur mit Ziffern.',
      newFirst: 'Schreiben Sie den ersten Stand des neuen Zählers nur mit Ziffern.',
    } satisfies Partial<Record<DetailName, string>>,
    notADay: 'Schreiben Sie den Tag hinter „Leer bis“ so: 31.03.2027.',
    inPast: 'Der Tag hinter „Leer bis“ ist schon vorbei. Geben Sie einen späteren ein.',
  },
}

const en: typeof de = {
  exchangeLead: 'The number of the new meter is enough, or both readings.',
  labels: {
    because: 'What is different from before?',
    until: 'Vacant until',
    oldLast: 'Last reading of the old meter',
    newFirst: 'First reading of the new meter',
    newNumber: 'Number of the new meter',
  },
  newNumberHint: 'It stands on the meter, often above a bar code.',
  newFirstHint: 'Both readings stand on the card that was left when the meter was replaced.',
  becauseHint: 'We remember what lasts for your next reading.',
  untilHint: 'If you know it already, for example 31.03.2027.',
  notSaid: 'not stated',
  reasons: {
    fewerPeople: 'fewer people in the household',
    morePeople: 'more people in the household',
    vacancy: 'vacant',
    newAppliance: 'a new appliance',
    heatPump: 'heat pump',
    photovoltaics: 'solar panels',
    electricCar: 'electric car',
    buildingWork: 'building work',
    asIs: 'nothing, it is right as it is',
  },
  problems: {
    missing: {
      newNumber: 'Enter the number of the new meter, or both readings.',
      oldLast: 'Enter the last reading of the old meter too.',
      newFirst: 'Enter the first reading of the new meter too.',
    },
    unreadable: {
      newNumber: 'Write the number of the new meter with digits and letters only.',
      oldLast: 'Write the last reading of the old meter with digits only.',
      newFirst: 'Write the first reading of the new meter with digits only.',
    },
    notADay: 'Write the day after “Vacant until” like this: 31.03.2027.',
    inPast: 'The day after “Vacant until” is over. Enter a later one.',
  },
}

export const detailTexts = { de, en }

/** What is missing beside the chosen way, and how to put it right. */
export function detailProblemSentence(
  { name, code }: { name: DetailName; code: DetailProblem },
  language: Language,
): string {
  const words = detailTexts[language].problems
  if (code === 'notADay' || code === 'inPast') return words[code]
  const sentences: Partial<Record<DetailName, string>> = words[code]
  return sentences[name] ?? words.notADay
}
