import type { FactKind } from '#src/platform/database/schema.ts'
import { formatDayLong } from '#templates/format.ts'

const de = {
  title: 'Was wir über Ihren Verbrauch wissen',
  lead: 'Das haben Sie uns mit einem Zählerstand gesagt. Wir rechnen bei der nächsten Ablesung damit.',
  kinds: {
    fewerPeople: 'weniger Personen im Haushalt',
    morePeople: 'mehr Personen im Haushalt',
    vacancy: 'Leerstand',
    heatPump: 'Wärmepumpe',
    photovoltaics: 'PV-Anlage',
    electricCar: 'Elektroauto',
  } satisfies Record<FactKind, string>,
  since: (day: string) => `gemeldet am ${formatDayLong(day, 'de')}`,
  until: (day: string) => `, bis ${formatDayLong(day, 'de')}`,
  end: 'Gilt nicht mehr',
}

const en: typeof de = {
  title: 'What we know about your consumption',
  lead: 'You told us this with a meter reading. We take it into account at the next one.',
  kinds: {
    fewerPeople: 'fewer people in the household',
    morePeople: 'more people in the household',
    vacancy: 'vacant',
    heatPump: 'heat pump',
    photovoltaics: 'solar panels',
    electricCar: 'electric car',
  },
  since: (day) => `reported on ${formatDayLong(day, 'en')}`,
  until: (day) => `, until ${formatDayLong(day, 'en')}`,
  end: 'No longer true',
}

export const meteringPointTexts = { de, en }
