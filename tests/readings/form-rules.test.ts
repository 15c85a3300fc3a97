import { describe, expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { causeTexts } from '#templates/readings/cause-texts.ts'
import { readingTexts } from '#templates/readings/texts.ts'
import { readingScene, textOf } from './reading-scene.ts'

/** The twenty rules of the reading form that can be seen in its markup; the others are journeys. */
describe('rules of the reading form', () => {
  test('1: one card per meter, heading, then last reading, then field', async () => {
    await using scene = await readingScene('anna')
    const { page } = await scene.get('/zaehlerstaende')
    const cards = page.querySelectorAll('.meter-card')
    expect(cards).toHaveLength(1)
    expect(textOf(cards[0]?.querySelector('h2'))).toBe(
      'Strom 1ESY1160123456 Lindenstraße 12, Keller',
    )
    const order = cards[0]?.querySelectorAll('h2, .last-reading, label, input, output') ?? []
    expect(order.map((element) => element.rawTagName)).toEqual([
      'h2',
      ...['p', 'label', 'input', 'output'],
      ...['p', 'label', 'input', 'output'],
    ])
    expect(textOf(order[1])).toBe('Zuletzt 11 021,4 kWh am 20. November 2025, vom Netzbetreiber')
  })

  test('2: the field is one plain text input that asks for figures', async () => {
    await using scene = await readingScene('anna')
    const { page } = await scene.get('/zaehlerstaende')
    const input = page.querySelector('.meter-input')
    expect(input?.attributes).toMatchObject({
      type: 'text',
      inputmode: 'decimal',
      autocomplete: 'off',
      enterkeyhint: 'next',
      spellcheck: 'false',
    })
    for (const name of ['maxlength', 'placeholder', 'pattern', 'min', 'max', 'required']) {
      expect(input?.getAttribute(name)).toBeUndefined()
    }
    expect(page.querySelector('.meter')?.attributes).toMatchObject({
      'data-int': '6',
      'data-dec': '1',
    })
  })

  test('3: the label names register and unit, the hint is wired to the field', async () => {
    await using scene = await readingScene('anna')
    const { page } = await scene.get('/zaehlerstaende')
    const labels = page.querySelectorAll('.register label').map((label) => textOf(label))
    expect(labels).toEqual(['Zählerstand HT in kWh', 'Zählerstand NT in kWh'])
    const input = page.querySelector('.meter-input')
    const hint = page.getElementById(input?.getAttribute('aria-describedby') ?? '')
    expect(textOf(hint)).toBe('Am Zähler mit 1.8.1 bezeichnet. Die rote Ziffer darf fehlen.')
  })

  test.each(['5466', '5.466,0', '5 466', '05466', '5466,0', '5\u00a0466', '５４６６', '5466 m³'])(
    '4: %s is understood alike while typing and when sent',
    async (typed) => {
      await using scene = await readingScene('bruno')
      const gas = scene.own.registerId('7-1:3.0.0')
      const fields = { ...(await scene.openForm()), [fieldNames.value(gas)]: typed }
      const live = await scene.liveCheck(gas, fields)
      const page = await scene.check(fields)
      const sentence = textOf(live.page.querySelector('.check-line-text'))
      expect(sentence).toMatch(/^Passt\. Verbrauch 1\.14[78] m³ in 368 Tagen, /)
      expect(textOf(page.page.querySelector('.check-line-text'))).toBe(sentence)
      expect((await scene.send(fields)).status).toBe(303)
      expect(await scene.readingsOf(scene.own.customerId)).toMatchObject([{ value: '5466.0000' }])
    },
  )

  test('4: a dot that may mean thousands or decimals is asked about', async () => {
    await using scene = await readingScene('bruno')
    const gas = scene.own.registerId('7-1:3.0.0')
    const fields = { ...(await scene.openForm()), [fieldNames.value(gas)]: '5.466' }
    const sentence = '5.466 kann 5 466 oder 5,466 heißen.'
    const live = await scene.liveCheck(gas, fields)
    expect(textOf(live.page.querySelector('.check-line-text'))).toContain(sentence)
    const refused = await scene.send(fields)
    expect(refused.status).toBe(422)
    expect(textOf(refused.page.querySelector('.error-summary'))).toContain(sentence)
  })

  test('5: today is filled in, and the day must lie between the last reading and today', async () => {
    await using scene = await readingScene('bruno')
    const gas = scene.own.registerId('7-1:3.0.0')
    const form = await scene.openForm()
    expect(form[fieldNames.readOn]).toBe('23.11.2026')
    const withDay = (day: string) =>
      scene.send({ ...form, [fieldNames.value(gas)]: '5466', [fieldNames.readOn]: day })
    const summary = async (day: string) =>
      textOf((await withDay(day)).page.querySelector('.error-summary li'))
    const range = 'Geben Sie einen Tag vom 16.11.2026 bis zum 23.11.2026 ein.'
    expect(await summary('24.11.2026')).toBe(`Das Ablesedatum liegt in der Zukunft. ${range}`)
    expect(await summary('1.12.')).toBe(`Das Ablesedatum liegt in der Zukunft. ${range}`)
    expect(await summary('15.11.2026')).toBe(
      `Das Ablesedatum liegt vor dem Ablesezeitraum. ${range}`,
    )
    expect(await summary('31.11.2026')).toBe(`Den Tag 31.11.2026 gibt es nicht. ${range}`)
    expect(await summary('neulich')).toBe(
      'Das Ablesedatum ist nicht lesbar. Schreiben Sie es so: 23.11.2026.',
    )
    expect((await withDay('20.11.26')).status).toBe(303)
    expect(await scene.readingsOf(scene.own.customerId)).toMatchObject([{ read_on: '2026-11-20' }])
  })

  test('6 and 8: the check waits for a pause, drops older answers and swaps only its output', async () => {
    await using scene = await readingScene('bruno')
    const gas = scene.own.registerId('7-1:3.0.0')
    const { page } = await scene.get('/zaehlerstaende')
    expect(page.querySelector('.meter-input')?.attributes).toMatchObject({
      'hx-post': '/zaehlerstaende/pruefung',
      'hx-trigger': 'input changed delay:400ms',
      'hx-sync': 'this:replace',
      'hx-swap': 'innerHTML',
      'hx-target': `#pruefung-${gas}`,
    })
    const fields = { ...(await scene.openForm()), [fieldNames.value(gas)]: '5466' }
    const live = await scene.liveCheck(gas, fields)
    expect(live.page.querySelectorAll('input[name^=stand-]')).toEqual([])
    expect(live.page.querySelectorAll('.field-error, [aria-invalid]')).toEqual([])
  })

  test('7: what the check says is announced politely from an output that is there from the start', async () => {
    await using scene = await readingScene('bruno')
    const gas = scene.own.registerId('7-1:3.0.0')
    const { page } = await scene.get('/zaehlerstaende')
    expect(page.querySelector('output')?.attributes).toMatchObject({
      id: `pruefung-${gas}`,
      for: fieldNames.value(gas),
      'aria-live': 'polite',
      'aria-atomic': 'true',
    })
  })

  test('9: it says consumption, days and how that compares', async () => {
    await using scene = await readingScene('bruno')
    const gas = scene.own.registerId('7-1:3.0.0')
    const fields = { ...(await scene.openForm()), [fieldNames.value(gas)]: '5466' }
    const live = await scene.liveCheck(gas, fields)
    expect(textOf(live.page.querySelector('.check-line-text'))).toMatch(
      /^Passt\. Verbrauch 1\.148 m³ in 368 Tagen, (etwa wie|\d+ % (mehr|weniger) als) im Vorjahr \([\d.]+ m³\)\.$/,
    )
  })

  test('10: three levels, each with a sign and a word', async () => {
    await using scene = await readingScene('bruno')
    const gas = scene.own.registerId('7-1:3.0.0')
    const form = await scene.openForm()
    const levels = new Set<string>()
    for (const typed of ['5466', '9466', '4319']) {
      const live = await scene.liveCheck(gas, { ...form, [fieldNames.value(gas)]: typed })
      const line = live.page.querySelector('.check-line-text')
      levels.add(textOf(line?.querySelector('strong')))
      expect(line?.querySelector('svg.icon')).toBeTruthy()
    }
    expect(levels).toEqual(new Set(['Passt.', 'Ungewöhnlich hoch.', 'Ungewöhnlich niedrig.']))
  })

  test('12: only what cannot be read or is missing blocks', async () => {
    await using scene = await readingScene('bruno')
    const gas = scene.own.registerId('7-1:3.0.0')
    const form = await scene.openForm()
    for (const typed of ['1', '4318', '9999', '54660', '99999']) {
      const odd = { ...form, [fieldNames.value(gas)]: typed }
      const asked = await scene.check(odd)
      const ways = asked.page.querySelectorAll(`#frage-${gas} input[type=radio]`)
      if (asked.status === 200) continue
      expect(
        ways.map((way) => way.getAttribute('value')),
        typed,
      ).toContain('reallySo')
      const confirmed = await scene.check({ ...odd, [fieldNames.answer(gas)]: 'reallySo' })
      expect(confirmed.status, typed).toBe(200)
    }
  })

  test('14: a failed send says so in title, summary and field, and keeps what was typed', async () => {
    await using scene = await readingScene('bruno')
    const gas = scene.own.registerId('7-1:3.0.0')
    const field = fieldNames.value(gas)
    const { status, page } = await scene.send({ ...(await scene.openForm()), [field]: 'zwölf' })
    expect(status).toBe(422)
    expect(textOf(page.querySelector('title'))).toMatch(/^Fehler: Zählerstände erfassen – /)
    const summary = page.querySelector('main > :first-child')
    expect(summary?.attributes).toMatchObject({ role: 'alert', tabindex: '-1' })
    expect(summary?.getAttribute('autofocus')).toBeDefined()
    const link = summary?.querySelector('a')
    expect(link?.getAttribute('href')).toBe(`#${field}`)
    expect(textOf(page.querySelector(`#${field}-fehler`))).toContain(textOf(link))
    expect(page.querySelector(`#${field}`)?.attributes).toMatchObject({
      value: 'zwölf',
      'aria-invalid': 'true',
      'aria-describedby': `${field}-fehler ${field}-hilfe`,
    })
  })

  test('16: the check page lists old, new, difference and day, with a way back to each field', async () => {
    await using scene = await readingScene('anna')
    const peak = scene.own.registerId('1-1:1.8.1')
    const offPeak = scene.own.registerId('1-1:1.8.2')
    const { status, page } = await scene.check({
      ...(await scene.openForm()),
      [fieldNames.value(peak)]: '12354',
      [fieldNames.value(offPeak)]: '9982',
    })
    expect(status).toBe(200)
    expect(textOf(page.querySelector('h1'))).toBe('Zählerstände prüfen')
    const cells = page
      .querySelectorAll('tbody tr')
      .map((row) => row.querySelectorAll('td').map((cell) => textOf(cell)))
    expect(cells).toEqual([
      ['11 021,4', '12 354', '1.333 kWh'],
      ['8 764,2', '9 982', '1.218 kWh'],
    ])
    const change = page.querySelector(`a[href="/zaehlerstaende#stand-${peak}"]`)
    expect(textOf(change)).toBe('Ändern: Strom HT, Strom 1ESY1160123456')
    expect(textOf(page.querySelector('main button'))).toBe('Zählerstände senden')
    // "Ändern" leads back to a form in which everything still stands
    const again = await scene.openForm()
    expect(again[fieldNames.value(peak)]).toBe('12354')
  })

  test('17: the receipt has number, time, values and what happens next; opening it again sends nothing', async () => {
    await using scene = await readingScene('bruno')
    const gas = scene.own.registerId('7-1:3.0.0')
    const sent = await scene.send({ ...(await scene.openForm()), [fieldNames.value(gas)]: '5466' })
    for (let again = 0; again < 3; again += 1) {
      const { page } = await scene.get(sent.location ?? '')
      expect(textOf(page.querySelector('.facts'))).toMatch(/Vorgangsnummer\s?2026-/)
      expect(textOf(page.querySelector('.facts'))).toContain('10:30 Uhr (MEZ)')
      expect(textOf(page.querySelector('.way'))).toContain('an die Abrechnung übergeben')
      expect(textOf(page.querySelector('aside'))).toContain('Vertippt?')
    }
    expect(await scene.readingsOf(scene.own.customerId)).toHaveLength(1)
  })
})

test('11: each likely cause is a way that can be chosen, in words', () => {
  for (const language of ['de', 'en'] as const) {
    const words = Object.values(causeTexts[language])
    expect(new Set(words).size).toBe(words.length)
    const ways = readingTexts[language].question.answers
    expect(ways.reallySoAnyway('12 354')).toContain('12 354')
    expect(ways.meterExchanged && ways.rollover && ways.previousWrong).toBeTruthy()
  }
})
