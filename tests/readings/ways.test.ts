import { describe, expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import type { CastMember } from '#tests/support/cast.ts'
import { readingScene, textOf } from './reading-scene.ts'

const single = '1-1:1.8.0'
const gas = '7-1:3.0.0'

/** Somebody at the form with one register in hand. */
async function waysScene(member: CastMember, code: string) {
  const scene = await readingScene(member)
  const registerId = scene.own.registerId(code)
  const set = (values: Record<string, unknown>, readOn?: string) =>
    scene.db
      .updateTable('reading')
      .set(values)
      .where('register_id', '=', registerId)
      .$if(readOn !== undefined, (update) => update.where('read_on', '=', readOn ?? ''))
      .execute()
  return {
    ...scene,
    registerId,
    set,
    typed: async (value: string, more: Record<string, string> = {}) => ({
      ...(await scene.openForm()),
      [fieldNames.value(registerId)]: value,
      ...Object.fromEntries(
        Object.entries(more).map(([name, text]) => [`${name}-${registerId}`, text]),
      ),
    }),
    sentReading: async () => {
      const [reading] = await scene.readingsOf(scene.own.customerId)
      if (!reading) throw new Error('nothing was sent')
      return reading
    },
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  }
}

describe('lower than before: the register started again', () => {
  async function atTheEnd(by: string) {
    const scene = await waysScene('deniz', single)
    await scene.db
      .updateTable('register')
      .set({ integer_digits: 5 })
      .where('id', '=', scene.registerId)
      .execute()
    await scene.set({ value: by }, '2025-11-20')
    return scene
  }

  test('the choice shows its arithmetic; too much of it is looked at first', async () => {
    await using scene = await atTheEnd('68000')
    await scene.set({ value: '66100' }, '2024-11-19')
    await scene.set({ value: '64200' }, '2023-11-21')
    const odd = await scene.typed('00312')
    const asked = await scene.check(odd)
    const ways = asked.page.querySelectorAll('.choice').map((way) => textOf(way))
    expect(ways.join('\n')).toContain('99 999 → 00 312: 32.312 kWh in 368 Tagen.')
    const sent = await scene.send({ ...odd, [`antwort-${scene.registerId}`]: 'rollover' })
    expect(sent.status).toBe(303)
    // a third of the register in one year is more than anybody believes
    expect(await scene.sentReading()).toMatchObject({
      status: 'inReview',
      finding: { code: 'rollover', consumption: '32312' },
    })
  })
})

describe('lower than before: the meter was exchanged', () => {
  test('the number of the new meter is enough, and a person looks at it', async () => {
    await using scene = await waysScene('deniz', single)
    const form = await scene.typed('412', {
      antwort: 'meterExchanged',
      neuenummer: '1iskra 0099 8877',
    })
    expect((await scene.send(form)).status).toBe(303)
    expect(await scene.sentReading()).toMatchObject({
      status: 'inReview',
      outcome: null,
      customer_reason: 'meterExchanged',
      details: { exchange: { newNumber: '1ISKRA00998877' } },
    })
  })

  test('both values give the consumption of both meters', async () => {
    await using scene = await waysScene('deniz', single)
    const form = await scene.typed('412', {
      antwort: 'meterExchanged',
      alterstand: '35.301,7',
      neuerstand: '0',
    })
    expect((await scene.send(form)).status).toBe(303)
    // 1 400 through the old one and 412 through the new one
    expect(await scene.sentReading()).toMatchObject({
      finding: { consumption: '1812' },
      details: { exchange: { oldLast: '35301.7', newFirst: '0' } },
    })
  })

  test.each([
    [{}, 'neuenummer', 'Geben Sie die Nummer des neuen Zählers ein, oder beide Stände.'],
    [
      { alterstand: '35301' },
      'neuerstand',
      'Geben Sie auch den ersten Stand des neuen Zählers ein.',
    ],
    [
      { alterstand: 'viel', neuerstand: '0' },
      'alterstand',
      'Schreiben Sie den letzten Stand des alten Zählers nur mit Ziffern.',
    ],
    [
      { neuenummer: '<b>' },
      'neuenummer',
      'Schreiben Sie die Nummer des neuen Zählers nur mit Ziffern und Buchstaben.',
    ],
  ])('%o is answered with the field named', async (typed, name, sentence) => {
    await using scene = await waysScene('deniz', single)
    const refused = await scene.send(
      await scene.typed('412', { antwort: 'meterExchanged', ...typed }),
    )
    expect(refused.status).toBe(422)
    const field = `${name}-${scene.registerId}`
    const link = refused.page.querySelector('.error-summary a')
    expect(link?.getAttribute('href')).toBe(`#${field}`)
    expect(textOf(link)).toBe(sentence)
    expect(textOf(refused.page.getElementById(`${field}-fehler`))).toContain(sentence)
    expect(refused.page.getElementById(field)?.getAttribute('aria-invalid')).toBe('true')
    for (const [each, text] of Object.entries(typed)) {
      const kept = refused.page.getElementById(`${each}-${scene.registerId}`)
      expect(kept?.getAttribute('value')).toBe(text)
    }
    expect(await scene.readingsOf(scene.own.customerId)).toEqual([])
  })
})

describe('lower than before: the last value was wrong', () => {
  test('an estimate steps back, staff can see it, and the true reading counts', async () => {
    await using scene = await waysScene('deniz', single)
    await scene.set({ origin: 'estimate', value: '36901.7' }, '2025-11-20')
    const odd = await scene.typed('35780')
    const asked = await scene.check(odd)
    expect(textOf(asked.page.querySelector('fieldset'))).toContain(
      'Dann zählt ab 31 980,1 kWh vom 19.11.2024: 3.800 kWh in 734 Tagen. Die Schätzung tritt zurück.',
    )
    const sent = await scene.send({ ...odd, [`antwort-${scene.registerId}`]: 'previousWrong' })
    expect(sent.status).toBe(303)
    expect(await scene.sentReading()).toMatchObject({
      status: 'accepted',
      outcome: 'confirmed',
      finding: { previous: { readOn: '2024-11-19' }, days: 734 },
    })
    const estimates = await scene.db
      .selectFrom('reading')
      .where('origin', '=', 'estimate')
      .select(['status', 'value'])
      .execute()
    expect(estimates).toEqual([{ status: 'withdrawn', value: '36901.7000' }])
    const events = await scene.db
      .selectFrom('audit_event')
      .where('event', '=', 'estimateSteppedBack')
      .selectAll()
      .execute()
    expect(events).toMatchObject([
      {
        actor_id: scene.own.customerId,
        details: { readOn: '2025-11-20', registerId: scene.registerId },
      },
    ])
  })

  test('a value that somebody read stays until a person has looked', async () => {
    await using scene = await waysScene('deniz', single)
    const form = await scene.typed('33750', { antwort: 'previousWrong' })
    expect((await scene.send(form)).status).toBe(303)
    expect(await scene.sentReading()).toMatchObject({ status: 'inReview' })
    const withdrawn = scene.db.selectFrom('reading').where('status', '=', 'withdrawn').selectAll()
    expect(await withdrawn.execute()).toEqual([])
  })

  test.each(['moveIn', 'meterInstalled'] as const)(
    'an opening value (%s) has its own way and is looked at',
    async (reason) => {
      await using scene = await waysScene('deniz', single)
      await scene.set({ reason }, '2025-11-20')
      const odd = await scene.typed('33750')
      const asked = await scene.check(odd)
      expect(textOf(asked.page.querySelector('fieldset'))).toContain(
        'Der Anfangsstand stimmt nichtIhr Stand bleibt. Wir prüfen 33 901,7 kWh vom 20.11.2025,',
      )
      const sent = await scene.send({ ...odd, [`antwort-${scene.registerId}`]: 'openingWrong' })
      expect(sent.status).toBe(303)
      expect(await scene.sentReading()).toMatchObject({
        status: 'inReview',
        customer_reason: 'openingWrong',
      })
    },
  )
})

describe('unusual and true', () => {
  test('a reason is kept with the reading', async () => {
    await using scene = await waysScene('bruno', gas)
    const form = await scene.typed('7466', { antwort: 'reallySo', grund: 'morePeople' })
    expect((await scene.send(form)).status).toBe(303)
    expect(await scene.sentReading()).toMatchObject({
      status: 'accepted',
      outcome: 'confirmed',
      details: { because: 'morePeople' },
    })
  })

  test('what is far beyond all that is usual goes to a person first, and says so before', async () => {
    await using scene = await waysScene('bruno', gas)
    const odd = await scene.typed('54660')
    const asked = await scene.check(odd)
    expect(textOf(asked.page.querySelector('fieldset'))).toContain(
      'Wir sehen uns den Stand an, bevor er abgerechnet wird.',
    )
    await scene.send({ ...odd, [`antwort-${scene.registerId}`]: 'reallySo' })
    expect(await scene.sentReading()).toMatchObject({ status: 'inReview' })
  })

  test('a reason that cannot be one here is left out', async () => {
    await using scene = await waysScene('bruno', gas)
    const form = await scene.typed('7466', { antwort: 'reallySo', grund: 'electricCar' })
    expect((await scene.send(form)).status).toBe(303)
    expect(await scene.sentReading()).toMatchObject({ details: null })
  })

  test.each([
    ['31.3.', '2027-03-31'],
    ['31.12.2026', '2026-12-31'],
    ['', undefined],
  ])('a vacancy may last until %s', async (typed, until) => {
    await using scene = await waysScene('bruno', gas)
    const form = await scene.typed('7466', {
      antwort: 'reallySo',
      grund: 'vacancy',
      leerbis: typed,
    })
    expect((await scene.send(form)).status).toBe(303)
    const { details } = await scene.sentReading()
    expect(details).toEqual({ because: 'vacancy', ...(until && { until }) })
  })

  test.each(['irgendwann', '1.1.2020'])('a vacancy until %s is asked again', async (typed) => {
    await using scene = await waysScene('bruno', gas)
    const answered = { antwort: 'reallySo', grund: 'vacancy', leerbis: typed }
    const refused = await scene.send(await scene.typed('7466', answered))
    expect(refused.status).toBe(422)
    expect(refused.page.querySelector('.error-summary a')?.getAttribute('href')).toBe(
      `#leerbis-${scene.registerId}`,
    )
  })
})

test('a first reading without its comma is offered with it', async () => {
  await using scene = await waysScene('bruno', gas)
  await scene.db.deleteFrom('reading').where('register_id', '=', scene.registerId).execute()
  const refused = await scene.send(await scene.typed('05466318'))
  expect(refused.status).toBe(422)
  const take = refused.page.querySelector('[data-take-proposal]')
  expect(take?.getAttribute('value')).toBe(`${scene.registerId}=5466,318`)
})
