import { type HTMLElement, parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { readingScene, textOf } from '#tests/readings/reading-scene.ts'
import { signInAs } from '#tests/support/cast.ts'
import { addReadings, captionsOf, rowsOf, tabNamed } from './history-scene.ts'

const verlauf = '/zaehlerstaende/verlauf'

describe('what was read', () => {
  test('stands there with day, value, origin, consumption and use by the day', async () => {
    await using scene = await readingScene('bruno')
    const { page, response } = await scene.get(verlauf)
    expect(response.status).toBe(200)
    expect(textOf(page.querySelector('.lead'))).toContain('seit Vertragsbeginn am 1. Januar 2020')
    expect(rowsOf(page)).toEqual([
      '20. November 2025 | 4 318,207 | vom Netzbetreiber | 1.108,089 m³ 11.790 kWh | 3,03 m³',
      '19. November 2024 | 3 210,118 | vom Netzbetreiber | 1.104,778 m³ 11.755 kWh | 3,04 m³',
      '21. November 2023 | 2 105,340 | vom Netzbetreiber | Anfangsstand |',
    ])
  })

  test('leads to its receipt where it was sent here, and waits while it is looked at', async () => {
    await using scene = await readingScene('bruno')
    const gas = scene.own.registerId('7-1:3.0.0')
    const sent = await scene.send({ ...(await scene.openForm()), [`stand-${gas}`]: '5466' })
    const newest = async (): Promise<string> => rowsOf((await scene.get(verlauf)).page)[0] ?? ''
    expect(await newest()).toContain('von Ihnen gemeldet | 1.147,793 m³')
    const { page } = await scene.get(verlauf)
    expect(page.querySelector(`td a[href="${sent.location}"]`)).toBeTruthy()
    await scene.db
      .updateTable('reading')
      .set({ status: 'inReview', outcome: null })
      .where('submission_id', 'is not', null)
      .execute()
    expect(await newest()).toContain('von Ihnen gemeldet in Klärung | zählt noch nicht mit |')
  })

  test('and was rejected or taken back is shown and not counted', async () => {
    await using scene = await readingScene('bruno')
    const gas = scene.own.registerId('7-1:3.0.0')
    await addReadings(scene.db, gas, [
      { readOn: '2025-03-01', value: '9999', status: 'rejected' },
      { readOn: '2025-04-01', value: '3600', status: 'withdrawn', origin: 'estimate' },
    ])
    const rows = rowsOf((await scene.get(verlauf)).page)
    expect(rows[0]).toContain('1.108,089 m³')
    expect(rows[1]).toContain('geschätzt zurückgenommen | zählt nicht mit |')
    expect(rows[2]).toContain('von Ihnen gemeldet abgelehnt | zählt nicht mit |')
  })

  test('or estimated says so, in the table and in the chart', async () => {
    await using scene = await readingScene('bruno')
    const gas = scene.own.registerId('7-1:3.0.0')
    await addReadings(scene.db, gas, [{ readOn: '2026-11-18', value: '5400', origin: 'estimate' }])
    const { page } = await scene.get(verlauf)
    expect(rowsOf(page)[0]).toContain('geschätzt keine Ablesung | 1.081,793 m³')
    expect(page.querySelectorAll('rect.estimate')).toHaveLength(1)
    expect(textOf(page.querySelector('.legend'))).toBe('geschätzt')
    expect(page.querySelector('[role=img]')?.getAttribute('aria-label')).toContain(
      '2026 2,98\u00a0m³ (geschätzt)',
    )
    expect(textOf(page.querySelector('figcaption'))).toContain(
      'Ein Stand dieses Jahres ist geschätzt.',
    )
  })
})

describe('one story', () => {
  test('is told across an exchange of the meter, and feed-in is one of its own', async () => {
    await using scene = await readingScene('erika')
    const { page } = await scene.get(verlauf)
    expect(captionsOf(page)).toEqual(['Zählerstände Strom', 'Zählerstände Strom Einspeisung'])
    expect(rowsOf(page, 0)).toEqual([
      '20. November 2025 | 1 790,4 | vom Netzbetreiber | 1.790,4 kWh | 7,13 kWh',
      '14. März 2025 Zähler eingebaut · 1EMH0099887766 | 0,0 | vom Netzbetreiber | Anfangsstand |',
      '14. März 2025 Zähler ausgebaut · 1EMH0011223344 | 44 512,3 | vom Netzbetreiber | 1.095,3 kWh | 9,52 kWh',
      '19. November 2024 | 43 417,0 | vom Netzbetreiber | 3.206,4 kWh | 8,81 kWh',
      '21. November 2023 | 40 210,6 | vom Netzbetreiber | Anfangsstand |',
    ])
    const [used, fedIn] = page.querySelectorAll('figcaption').map(textOf)
    expect(used).toBe(
      'Vom 19. November 2024 bis 20. November 2025 haben Sie 2.886 kWh verbraucht, am Tag 7,88 kWh. Je Tag gerechnet sind das 10 % weniger als im Jahr davor.',
    )
    expect(fedIn).toContain('haben Sie 4.303 kWh eingespeist')
  })

  test('by day and another by night', async () => {
    await using scene = await readingScene('anna')
    const { page } = await scene.get(verlauf)
    expect(captionsOf(page)).toEqual(['Zählerstände Strom HT', 'Zählerstände Strom NT'])
    expect(page.querySelectorAll('[role=img]')).toHaveLength(2)
  })

  test('goes on over a change of the contract, not over somebody else who lived there', async () => {
    await using scene = await readingScene('bruno')
    const own = scene.own.contractId()
    const { metering_point_id } = await scene.db
      .updateTable('contract')
      .set({ ends_on: '2024-12-31' })
      .where('id', '=', own)
      .returning('metering_point_id')
      .executeTakeFirstOrThrow()
    const next = await scene.db
      .insertInto('contract')
      .values({
        contract_number: 'V-104383-2',
        customer_id: scene.own.customerId,
        metering_point_id,
        starts_on: '2025-01-01',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    expect(rowsOf((await scene.get(verlauf)).page)[0]).toContain('1.108,089 m³')
    await scene.db
      .updateTable('contract')
      .set({ starts_on: '2025-02-01' })
      .where('id', '=', next.id)
      .execute()
    expect(rowsOf((await scene.get(verlauf)).page)[0]).toContain('| Anfangsstand |')
  })
})

describe('whose history it is', () => {
  test('what was read before and after the contract belongs to somebody else', async () => {
    await using scene = await readingScene('bruno')
    await scene.db
      .updateTable('contract')
      .set({ starts_on: '2024-11-19', ends_on: '2024-12-31' })
      .where('id', '=', scene.own.contractId())
      .execute()
    const { page } = await scene.get(verlauf)
    expect(textOf(page.querySelector('.tabs'))).toBe('Gas (beendet)')
    expect(textOf(page.querySelector('.lead'))).toBe(
      'Alle Zählerstände aus Ihrer Vertragszeit vom 19. November bis 31. Dezember 2024.',
    )
    expect(rowsOf(page)).toHaveLength(1)
    expect(textOf(page.querySelector('main'))).not.toMatch(/4 318|2 105/)
    const csv = (await scene.get(`${verlauf}.csv`)).page.toString()
    expect(csv).not.toMatch(/4318|2105/)
  })

  test('a metering point of somebody else is not found', async () => {
    await using scene = await readingScene('bruno')
    const erika = await signInAs(scene.app, 'erika')
    const page = parse(
      await (await scene.app.request(verlauf, { headers: { cookie: erika } })).text(),
    )
    const answerTo = async (path: string): Promise<string> => {
      const { response, page } = await scene.get(path)
      expect(response.status).toBe(404)
      return page.toString().replaceAll(path, '')
    }
    const nobody = await answerTo(`${verlauf}?zaehlpunkt=0`)
    expect(await answerTo(tabNamed(page, 'Wasser'))).toBe(nobody)
    expect(await answerTo(`${verlauf}?zaehlpunkt=x'--`)).toBe(nobody)
  })

  test('two flats of one customer are told apart by where they are', async () => {
    await using scene = await readingScene('erika')
    await scene.db
      .updateTable('metering_point')
      .set({ commodity: 'electricity', place: 'Einliegerwohnung' })
      .where('commodity', '=', 'gas')
      .execute()
    const { page } = await scene.get(verlauf)
    expect(page.querySelectorAll('.tabs a').map(textOf)).toEqual(
      expect.arrayContaining([
        'Strom, Gartenweg 7, Keller',
        'Strom, Gartenweg 7, Einliegerwohnung',
      ]),
    )
  })
})

describe('a long history', () => {
  test('is shown in parts, each beginning where the other ended', async () => {
    await using scene = await readingScene('bruno')
    const gas = scene.own.registerId('7-1:3.0.0')
    const days = Array.from({ length: 22 }, (_, month) =>
      new Date(Date.UTC(2022, month, 3)).toISOString().slice(0, 10),
    )
    await addReadings(
      scene.db,
      gas,
      days.map((readOn, month) => ({ readOn, value: String(300 + 80 * month) })),
    )
    const first = (await scene.get(verlauf)).page
    expect(rowsOf(first)).toHaveLength(12)
    expect(textOf(first.querySelector('.pagination'))).toContain('12 von 25 Zählerständen')
    const older = first.querySelector('.pagination a')?.getAttribute('href') ?? ''
    const second = (await scene.get(older)).page
    expect(second.querySelectorAll('[role=img]')).toHaveLength(0)
    const third = (await scene.get(linkNamed(second, 'Ältere zeigen'))).page
    const all = [first, second, third].flatMap((page) => rowsOf(page))
    expect(new Set(all).size).toBe(25)
    expect(rowsOf(second)[0]).toContain('80 m³')
    expect(textOf(third.querySelector('.pagination'))).not.toContain('Ältere zeigen')
    expect(linkNamed(third, 'Neueste zeigen')).toMatch(
      /^\/zaehlerstaende\/verlauf\?zaehlpunkt=\d+$/,
    )
  })

  test('shows the chart of a tariff that ended where its last reading stands', async () => {
    await using scene = await readingScene('anna')
    const offPeak = scene.own.registerId('1-1:1.8.2')
    await scene.db
      .deleteFrom('reading')
      .where('register_id', '=', offPeak)
      .where('read_on', '>', '2024-12-31')
      .execute()
    await addReadings(scene.db, scene.own.registerId('1-1:1.8.1'), monthlyFrom('2026', 11, 11100))
    const first = (await scene.get(verlauf)).page
    expect(captionsOf(first)).toEqual(['Zählerstände Strom HT'])
    expect(first.querySelectorAll('[role=img]')).toHaveLength(1)
    const second = (await scene.get(linkNamed(first, 'Ältere zeigen'))).page
    expect(captionsOf(second)).toEqual(['Zählerstände Strom HT', 'Zählerstände Strom NT'])
    expect(second.querySelectorAll('.card h2').map(textOf)[0]).toContain('Strom NT')
  })

  test.each(['gestern', '2026-02-30', '', "1'--"])(
    'begins anew where the day is %s',
    async (day) => {
      await using scene = await readingScene('bruno')
      const { page, response } = await scene.get(`${verlauf}?vor=${encodeURIComponent(day)}`)
      expect(response.status).toBe(200)
      expect(rowsOf(page)).toHaveLength(3)
    },
  )
})

describe('where there is little to show', () => {
  test('a new tenant sees the next step and nothing of the one before', async () => {
    await using scene = await readingScene('bruno')
    await scene.db.updateTable('contract').set({ starts_on: '2026-11-01' }).execute()
    const { page } = await scene.get(verlauf)
    expect(page.querySelectorAll('.empty > *').map(textOf)).toEqual([
      '',
      'Noch kein Zählerstand',
      'Ihr erster Zählerstand macht den Anfang. Ab dem zweiten sehen Sie hier, was Sie verbrauchen.',
      'Was vor Ihrer Vertragszeit abgelesen wurde, steht hier nicht.',
      'Zählerstände erfassen',
    ])
    expect(page.querySelectorAll('table')).toHaveLength(0)
    expect(textOf(page.querySelector('main'))).not.toMatch(/4 318|2 105/)
  })

  test('one reading is shown and says what the next one brings', async () => {
    await using scene = await readingScene('bruno')
    await scene.db.updateTable('contract').set({ starts_on: '2025-11-01' }).execute()
    const { page } = await scene.get(verlauf)
    expect(textOf(page.querySelector('.card'))).toContain(
      'Ein Zählerstand ist da. Mit dem nächsten sehen Sie hier, was Sie verbrauchen.',
    )
    expect(rowsOf(page)).toHaveLength(1)
  })

  test('estimates alone ask for a look at the meter', async () => {
    await using scene = await readingScene('bruno')
    await scene.db.updateTable('reading').set({ origin: 'estimate' }).execute()
    const { page } = await scene.get(verlauf)
    expect(textOf(page.querySelector('.card'))).toContain('Alle Stände sind geschätzt.')
  })

  test('a meter that is read remotely says that there is nothing to do', async () => {
    await using scene = await readingScene('bruno')
    await scene.db.updateTable('register').set({ is_self_read: false }).execute()
    expect(textOf((await scene.get(verlauf)).page.querySelector('.card'))).toContain(
      'wird aus der Ferne abgelesen',
    )
    await scene.db.updateTable('contract').set({ starts_on: '2026-11-01' }).execute()
    const empty = (await scene.get(verlauf)).page.querySelector('.empty')
    expect(textOf(empty)).toContain('Sein erster Stand erscheint hier von selbst.')
    expect(empty?.querySelector('a')).toBeNull()
  })

  test('gas without calorific value is shown in cubic metres alone, and says why', async () => {
    await using scene = await readingScene('bruno')
    await scene.db.updateTable('metering_point').set({ calorific_value: null }).execute()
    const { page } = await scene.get(verlauf)
    expect(rowsOf(page)[0]).toContain('| 1.108,089 m³ |')
    expect(textOf(page.querySelector('main > div:last-child > details'))).toContain(
      'Für die Umrechnung braucht es Brennwert und Zustandszahl.',
    )
  })

  test('without a contract the page says what it waits for', async () => {
    await using scene = await readingScene('bruno')
    await scene.db
      .updateTable('contract')
      .set({ customer_id: scene.cast.deniz.customerId })
      .where('customer_id', '=', scene.own.customerId)
      .execute()
    const { page, response } = await scene.get(verlauf)
    expect(response.status).toBe(200)
    expect(textOf(page.querySelector('.empty'))).toContain('Noch kein Vertrag')
  })
})

test('how cubic metres become kilowatt hours is worked out with the numbers of the house', async () => {
  await using scene = await readingScene('bruno')
  const { page } = await scene.get(verlauf)
  expect(page.querySelectorAll('details').map(textOf).at(-1)).toContain(
    '100 m³ × 11,2 × 0,95 = 1.064 kWh',
  )
})

test('in English the same is said in English', async () => {
  await using scene = await readingScene('bruno')
  await scene.post('/sprache', { sprache: 'en' })
  const english = (await scene.get(verlauf)).page
  expect(rowsOf(english)[0]).toBe(
    '20 November 2025 | 4 318.207 | from the network operator | 1,108.089 m³ 11,790 kWh | 3.03 m³',
  )
  expect(textOf(english.querySelector('figcaption'))).toBe(
    'From 19 November 2024 to 20 November 2025 you used 1,108 m³ in all, about 11,790 kWh, 3.03 m³ a day. By the day that is as much as in the year before.',
  )
})

function linkNamed(page: HTMLElement, name: string): string {
  const link = page.querySelectorAll('.pagination a').find((each) => textOf(each) === name)
  return link?.getAttribute('href') ?? ''
}

/** A reading on the third of each month of a year. */
function monthlyFrom(year: string, months: number, value: number) {
  return Array.from({ length: months }, (_, month) => ({
    readOn: `${year}-${String(month + 1).padStart(2, '0')}-03`,
    value: String(value + 100 * month),
  }))
}
