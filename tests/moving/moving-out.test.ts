import { expect, test } from 'vitest'
import { textOf } from '#tests/readings/reading-scene.ts'
import { movingScene } from './moving-scene.ts'

test('moving out is one number: an inquiry, and final readings like any others', async () => {
  await using scene = await movingScene()
  const fields = await scene.filled('auszug', {
    [scene.gas]: '5466',
    nachfolge: 'Frau Weber',
    telefon: '0171 2345678',
  })
  const sent = await scene.post('/umzug/auszug', fields)
  expect(sent.status).toBe(303)
  const reference = sent.location?.split('/').at(-1)
  expect(await scene.inquiries()).toMatchObject([
    { reference, kind: 'moving', topic: 'moving', sender_phone: '0171 2345678' },
  ])
  expect(await scene.readingsOf(scene.own.customerId)).toMatchObject([
    {
      value: '5466.0000',
      read_on: '2026-11-23',
      reason: 'moveOut',
      status: 'accepted',
      outcome: 'plausible',
      reading_period_id: null,
    },
  ])
  const submission = await scene.db.selectFrom('submission').select('reference').execute()
  expect(submission).toEqual([{ reference }])

  const { page } = await scene.get(sent.location ?? '')
  expect(textOf(page.querySelector('h1'))).toBe('Umzug gemeldet')
  const facts = textOf(page.querySelector('.facts'))
  for (const said of ['Am Wasserturm 3a', '23. November 2026', 'Rosenweg 7', 'Frau Weber'])
    expect(facts).toContain(said)
  expect(textOf(page.querySelector('table'))).toContain('5 466')
  const mails = await scene.mails()
  expect(mails.map((mail) => mail.mail_key)).toEqual(['inquiry-received', 'inquiry-copy'])
  expect(mails[1]?.text_body).toContain('Rosenweg 7, 80331 München')
  expect(mails[0]?.text_body).toContain('Endstand Gas')
})

test('before it is sent all of it can be looked at, and changed with nothing lost', async () => {
  await using scene = await movingScene()
  const fields = await scene.filled('auszug', { [scene.gas]: '5466', nachfolge: 'Frau Weber' })
  const review = await scene.post('/umzug/auszug/pruefung', fields)
  expect(review.status).toBe(200)
  expect(textOf(review.page.querySelector('h1'))).toBe('Stimmt alles?')
  expect(textOf(review.page.querySelector('.facts'))).toContain('5 466')
  expect(await scene.inquiries()).toEqual([])

  const change = review.page.querySelector('main a.button')?.getAttribute('href') ?? ''
  const { page } = await scene.get(change.split('#')[0] ?? '')
  expect(page.querySelector('#nachfolge')?.getAttribute('value')).toBe('Frau Weber')
  expect(page.querySelector(`#${scene.gas}`)?.getAttribute('value')).toBe('5466')
  expect(page.querySelector('#strasse')?.getAttribute('value')).toBe('Rosenweg')
  const carried = review.page
    .querySelectorAll('main form input[type=hidden]')
    .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''])
  expect((await scene.post('/umzug/auszug', Object.fromEntries(carried))).status).toBe(303)
})

test('what is reported already in the period can be read again for the end', async () => {
  await using scene = await movingScene()
  await scene.send({ ...(await scene.openForm()), [scene.gas]: '5460' })
  const fields = await scene.filled('auszug', { [scene.gas]: '5466' })
  expect((await scene.post('/umzug/auszug', fields)).status).toBe(303)
  expect(await scene.readingsOf(scene.own.customerId)).toHaveLength(2)
})

test('an odd final reading is asked about, and once answered a person looks at it', async () => {
  await using scene = await movingScene()
  const odd = await scene.filled('auszug', { [scene.gas]: '3466' })
  const asked = await scene.post('/umzug/auszug/pruefung', odd)
  expect(asked.status).toBe(422)
  expect(asked.page.querySelector('.proposal')).toBeTruthy()
  const answer = scene.gas.replace('stand', 'antwort')
  const sent = await scene.post('/umzug/auszug', { ...odd, [answer]: 'reallySo' })
  expect(sent.status).toBe(303)
  expect(await scene.readingsOf(scene.own.customerId)).toMatchObject([{ status: 'inReview' }])
})

test('the live check judges a final reading as any other', async () => {
  await using scene = await movingScene()
  const feld = scene.gas.replace('stand-', '')
  const fields = { ...(await scene.filled('auszug', { [scene.gas]: '5466' })), feld }
  const live = await scene.post('/umzug/auszug/pruefung', fields, { 'hx-request': 'true' })
  expect(live.status).toBe(200)
  expect(textOf(live.page)).toContain('Passt.')
})

test('for a day that lies ahead the final readings follow', async () => {
  await using scene = await movingScene()
  const ahead = { datum: '31.1.2027', [scene.gas]: '5466' }
  const refused = await scene.post('/umzug/auszug', await scene.filled('auszug', ahead))
  expect(refused.status).toBe(422)
  expect(textOf(refused.page.querySelector('#staende-fehler'))).toContain(
    'Am 31. Januar 2027 kann noch niemand abgelesen haben.',
  )
  const later = await scene.filled('auszug', { ...ahead, staende: 'spaeter' })
  const sent = await scene.post('/umzug/auszug', later)
  expect(sent.status).toBe(303)
  const { page } = await scene.get(sent.location ?? '')
  expect(textOf(page.querySelector('.facts'))).toContain('werden nachgereicht')
  expect(await scene.readingsOf(scene.own.customerId)).toEqual([])
})

test.each([
  ['', 'Geben Sie das Auszugsdatum ein'],
  ['gestern', 'Das Auszugsdatum ist nicht lesbar.'],
  ['31.11.2026', 'Diesen Tag gibt es nicht.'],
  ['11.10.2026', 'Ab dem 12.10.2026 geht es hier'],
  ['26.5.2027', 'Der Tag liegt zu weit voraus.'],
])('the day „%s“ is not taken', async (datum, sentence) => {
  await using scene = await movingScene()
  const fields = await scene.filled('auszug', { datum, staende: 'spaeter' })
  const { status, page } = await scene.post('/umzug/auszug', fields)
  expect(status).toBe(422)
  expect(textOf(page.querySelector('#datum-fehler'))).toContain(sentence)
  expect(page.querySelector('#datum')?.getAttribute('value')).toBe(datum)
})

test('a day before or after the contract is not taken', async () => {
  await using scene = await movingScene()
  const { db } = scene
  const sentence = async (): Promise<string> => {
    const fields = await scene.filled('auszug', { staende: 'spaeter' })
    const { page } = await scene.post('/umzug/auszug', fields)
    return textOf(page.querySelector('#datum-fehler'))
  }
  await db.updateTable('contract').set({ ends_on: '2026-11-23' }).execute()
  const late = await scene.filled('auszug', { datum: '1.12.2026', staende: 'spaeter' })
  const { page } = await scene.post('/umzug/auszug', late)
  expect(textOf(page.querySelector('#datum-fehler'))).toContain('schon beendet')
  await db.updateTable('contract').set({ ends_on: null, starts_on: '2026-11-23' }).execute()
  expect(await sentence()).toBe('')
  const early = await scene.filled('auszug', { datum: '22.11.2026', staende: 'spaeter' })
  const before = await scene.post('/umzug/auszug', early)
  expect(textOf(before.page.querySelector('#datum-fehler'))).toContain(
    'lief Ihr Vertrag noch nicht',
  )
})

test('every meter gets its final reading: each empty one is named', async () => {
  await using scene = await movingScene('anna')
  const fields = await scene.filled('auszug')
  const { status, page } = await scene.post('/umzug/auszug', fields)
  expect(status).toBe(422)
  const said = page.querySelectorAll('.error-summary li').map(textOf)
  expect(said).toHaveLength(2)
  expect(said[0]).toContain('Geben Sie den Endstand HT für Strom 1ESY1160123456 ein.')
  expect(page.querySelectorAll('.has-error')).toHaveLength(2)
  expect(await scene.inquiries()).toEqual([])
})

test('the only register of a meter is not named twice', async () => {
  await using scene = await movingScene()
  const { page } = await scene.post('/umzug/auszug', await scene.filled('auszug'))
  const said = page.querySelectorAll('.error-summary li').map(textOf)
  expect(said[0]).toContain('Geben Sie den Endstand für Gas ')
})

test('the same form sent thirty times at once is one move', async () => {
  await using scene = await movingScene()
  const fields = await scene.filled('auszug', { [scene.gas]: '5466' })
  const answers = await Promise.all(
    Array.from({ length: 15 }, () => scene.post('/umzug/auszug', fields)),
  )
  expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
  expect(await scene.readingsOf(scene.own.customerId)).toHaveLength(1)
  expect(await scene.mails()).toHaveLength(2)
})

test('two tabs with different final readings: one counts, the other is told', async () => {
  await using scene = await movingScene()
  const [one, other] = [
    await scene.filled('auszug', { [scene.gas]: '5466' }),
    await scene.filled('auszug', { [scene.gas]: '5470' }),
  ]
  const answers = await Promise.all([one, other].map((form) => scene.post('/umzug/auszug', form)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422])
  expect(await scene.inquiries()).toHaveLength(1)
  const late = await scene.filled('auszug', { [scene.gas]: '5480' })
  const { page } = await scene.post('/umzug/auszug', late)
  expect(textOf(page.querySelector('.error-summary'))).toContain(
    'Vom 23. November 2026 ist schon ein Stand bekannt.',
  )
})

test('somebody else’s contract and register cannot be named', async () => {
  await using scene = await movingScene('deniz')
  const { bruno } = scene.cast
  const fields = await scene.filled('auszug')
  for (const foreign of [
    { ab: bruno.contractId() },
    { [`stand-${bruno.registerId('7-1:3.0.0')}`]: '1' },
  ]) {
    expect((await scene.post('/umzug/auszug', { ...fields, ...foreign })).status).toBe(404)
  }
})
