import { parse } from 'csv-parse/sync'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { readingScene } from '#tests/readings/reading-scene.ts'
import { signInAs } from '#tests/support/cast.ts'
import { addReadings } from './history-scene.ts'

type Scene = Awaited<ReturnType<typeof readingScene>>

async function bytesOf(scene: Scene, end: string) {
  const response = await scene.app.request(`/zaehlerstaende/verlauf.${end}`, {
    headers: { cookie: scene.cookie },
  })
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
}

async function tableOf(scene: Scene): Promise<Record<string, string>[]> {
  const { bytes } = await bytesOf(scene, 'csv')
  return parse(Buffer.from(bytes), { bom: true, delimiter: ';', columns: true })
}

describe('the table to take away', () => {
  test('has every reading of every meter, oldest first, the German way', async () => {
    await using scene = await readingScene('bruno')
    const { response, bytes } = await bytesOf(scene, 'csv')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="verbrauch-2026-11-23.csv"',
    )
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(Buffer.from(bytes).toString()).toContain('\r\n')
    const rows = await tableOf(scene)
    expect(rows.map((row) => row.Ablesedatum)).toEqual(['21.11.2023', '19.11.2024', '20.11.2025'])
    expect(rows[2]).toEqual({
      Sparte: 'Gas',
      'MaLo-ID': '',
      Ort: 'Am Wasserturm 3a, Heizungsraum',
      Zählernummer: '7GMT0000987654',
      OBIS: '7-1:3.0.0',
      Zählwerk: 'Gas',
      Ablesedatum: '20.11.2025',
      Zählerstand: '4318,207',
      Ablesegrund: 'Turnus',
      Herkunft: 'Netzbetreiber',
      Status: 'zählt',
      'Verbrauch seit': '19.11.2024',
      Tage: '366',
      Verbrauch: '1108,089',
      Einheit: 'm³',
      'Verbrauch je Tag': '3,028',
      'Verbrauch geschätzt': 'nein',
      'Energie in kWh': '11790',
      Brennwert: '11,2',
      Zustandszahl: '0,95',
    })
  })

  test('is one file for all commodities, with both tariffs and what was fed in', async () => {
    await using scene = await readingScene('erika')
    await scene.post('/sprache', { sprache: 'en' })
    const rows = await tableOf(scene)
    expect([...new Set(rows.map((row) => `${row.Commodity} ${row.Register}`))]).toEqual([
      'Electricity Electricity',
      'Electricity Feed-in',
      'Gas Gas',
      'Heat Heat',
      'Water Water',
      'Garden water Garden water',
    ])
    expect(rows.find((row) => row.Reading === '44512,3')).toMatchObject({
      'Meter number': '1EMH0011223344',
      Reason: 'meter removed',
      Consumption: '1095,3',
    })
  })

  test('runs no formula that somebody hid in a name', async () => {
    await using scene = await readingScene('bruno')
    await scene.db.updateTable('metering_point').set({ street: null, place: '=1+1' }).execute()
    await scene.db.updateTable('metering_point').set({ house_number: null }).execute()
    const [row] = await tableOf(scene)
    expect(row?.Ort).toBe("'=1+1")
  })

  test('has a row for what was rejected, without consumption', async () => {
    await using scene = await readingScene('bruno')
    await addReadings(scene.db, scene.own.registerId('7-1:3.0.0'), [
      { readOn: '2025-12-24', value: '9999', status: 'rejected' },
    ])
    expect((await tableOf(scene)).at(-1)).toMatchObject({ Status: 'abgelehnt', Verbrauch: '' })
  })
})

describe('the paper to take away', () => {
  test('can be read out, and says whose and what it is', async () => {
    await using scene = await readingScene('erika')
    const { response, bytes } = await bytesOf(scene, 'pdf')
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="verbrauch-2026-11-23.pdf"',
    )
    const pdf = await getDocumentProxy(bytes)
    const { info } = await getMeta(pdf)
    expect(info.Title).toBe('Zählerstände und Verbrauch')
    expect(info.Language).toBe('de-DE')
    const { text } = await extractText(pdf, { mergePages: true })
    for (const said of [
      'Erika von der Heide',
      '104385',
      'Strom Einspeisung',
      'Gartenwasser',
      '§ 40b Energiewirtschaftsgesetz',
      'Zähler 1EMH0099887766',
      '44 512,3',
      'haben Sie 2.886 kWh verbraucht',
      'Brennwert 11,2 × Zustandszahl 0,95',
    ]) {
      expect(text.replace(/\s+/g, ' ')).toContain(said)
    }
  })

  test('is drawn so often in an hour and no more, for nobody but who asks', async () => {
    await using scene = await readingScene('deniz')
    const asked = []
    for (let turn = 0; turn < 31; turn += 1) {
      asked.push((await bytesOf(scene, 'pdf')).response.status)
    }
    expect(asked).toEqual([...Array(30).fill(200), 429])
    expect((await bytesOf(scene, 'csv')).response.status).toBe(200)
    const bruno = { cookie: await signInAs(scene.app, 'bruno') }
    const other = await scene.app.request('/zaehlerstaende/verlauf.pdf', { headers: bruno })
    expect(other.status).toBe(200)
  })

  test('of a customer without readings says so', async () => {
    await using scene = await readingScene('bruno')
    await scene.db.updateTable('contract').set({ starts_on: '2026-11-01' }).execute()
    await scene.post('/sprache', { sprache: 'en' })
    const { bytes } = await bytesOf(scene, 'pdf')
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
    expect(text).toContain('There is no reading yet.')
    expect(text).not.toContain('7GMT0000987654')
  })
})
