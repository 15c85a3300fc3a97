import { expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { picture } from '#tests/readings/photos.ts'
import { textOf } from '#tests/readings/reading-scene.ts'
import { correctionScene } from './correction-scene.ts'

test('a report is taken back after asking once, is kept, and the meter can be reported anew', async () => {
  await using scene = await correctionScene()
  const asked = await scene.get(scene.withdrawal)
  expect(textOf(asked.page.querySelector('h1'))).toBe('Meldung zurücknehmen')
  expect(textOf(asked.page.querySelector('table'))).toContain('5 466')
  expect(await scene.readings()).toMatchObject([{ status: 'accepted' }])

  const sent = await scene.withdraw({ [fieldNames.why]: ' falscher Zähler ' })
  expect(sent).toMatchObject({
    status: 303,
    location: `${scene.receipt}?hinweis=zurueckgenommen`,
  })
  expect(await scene.readings()).toMatchObject([{ status: 'withdrawn', value: '5466.0000' }])
  expect(await scene.submissions()).toMatchObject([
    { reason: 'falscher Zähler', replaced_by_submission_id: null },
  ])
  const { page } = await scene.get(sent.location ?? '')
  expect(textOf(page.querySelector('h1'))).toBe('Meldung zurückgenommen')
  expect(textOf(page.querySelector('.way li:last-child'))).toMatch(
    /^zurückgenommen 23\. November 2026/,
  )
  expect((await scene.events()).at(-1)).toMatchObject({ event: 'submissionWithdrawn' })
  const mail = (await scene.mails()).at(-1)
  expect(mail?.mail_key).toBe('reading-withdrawn')
  expect(mail?.text_body).toMatch(/Stand\s+5.466.m³/)

  const again = await scene.send({ ...(await scene.openForm()), [scene.field]: '5446' })
  expect(again.status).toBe(303)
  expect(await scene.readings()).toMatchObject([{ status: 'withdrawn' }, { status: 'accepted' }])
})

test('taken back twice is taken back once', async () => {
  await using scene = await correctionScene()
  const answers = await Promise.all(Array.from({ length: 6 }, () => scene.withdraw()))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  expect(await scene.mails()).toHaveLength(2)
  expect(await scene.submissions()).toHaveLength(1)
})

test('whoever comes back to the page of what is taken back is led to its receipt', async () => {
  await using scene = await correctionScene()
  await scene.withdraw()
  for (const path of [scene.withdrawal, scene.correction]) {
    const { response } = await scene.get(path)
    expect([response.status, response.headers.get('location')]).toEqual([303, scene.receipt])
  }
})

test('an estimate that had stepped back counts again, and steps back again for a correction', async () => {
  await using scene = await estimateScene()
  const estimates = () =>
    scene.db
      .selectFrom('reading')
      .where('origin', '=', 'estimate')
      .select(['status', 'stepped_back_for_submission_id'])
      .execute()
  const [first] = await scene.submissions()
  expect(await estimates()).toEqual([
    { status: 'withdrawn', stepped_back_for_submission_id: first?.id },
  ])
  const fields = await scene.openCorrection()
  expect(fields[fieldNames.answer(scene.registerId)]).toBe('previousWrong')
  const sent = await scene.correct({ ...fields, [scene.field]: '35790' })
  expect(sent.status).toBe(303)
  const [, second] = await scene.submissions()
  expect(await estimates()).toEqual([
    { status: 'withdrawn', stepped_back_for_submission_id: second?.id },
  ])
  await scene.post(`/zaehlerstaende/meldungen/${second?.reference}/ruecknahme`, {})
  expect(await estimates()).toEqual([{ status: 'accepted', stepped_back_for_submission_id: null }])
  const told = (await scene.events()).map(({ event }) => event)
  expect(told.filter((event) => event === 'estimateRestored')).toHaveLength(2)
})

test('an estimate does not come back where billing has put something in its place', async () => {
  await using scene = await estimateScene()
  await scene.db
    .insertInto('reading')
    .values({
      register_id: scene.registerId,
      read_on: '2025-11-20',
      value: '34000',
      origin: 'meteringOperator',
    })
    .execute()
  expect((await scene.withdraw()).status).toBe(303)
  const standing = await scene.db
    .selectFrom('reading')
    .where('register_id', '=', scene.registerId)
    .where('read_on', '=', '2025-11-20')
    .where('status', '=', 'accepted')
    .select('origin')
    .execute()
  expect(standing).toEqual([{ origin: 'meteringOperator' }])
})

test('what was told with a report ends with it, and what it had ended holds again', async () => {
  await using scene = await correctionScene('bruno', {
    value: '7466',
    more: { antwort: 'reallySo', grund: 'morePeople' },
  })
  const facts = () =>
    scene.db
      .selectFrom('metering_point_fact')
      .select(['kind', 'since', 'ended_at'])
      .orderBy('id')
      .execute()
  expect(await facts()).toMatchObject([{ kind: 'morePeople', ended_at: null }])
  const fields = await scene.openCorrection()
  const because = fieldNames.detail('because', scene.registerId)
  const sent = await scene.correct({ ...fields, [because]: 'morePeople', [scene.field]: '7468' })
  expect(sent.status).toBe(303)
  expect(await facts()).toMatchObject([
    { kind: 'morePeople', ended_at: expect.any(Date) },
    { kind: 'morePeople', ended_at: null },
  ])
  await scene.post(`${sent.location?.split('?')[0]}/ruecknahme`, {})
  expect(await facts()).toMatchObject([
    { ended_at: expect.any(Date) },
    { ended_at: expect.any(Date) },
  ])
})

test('a fact that a mistyped report had ended holds again', async () => {
  await using scene = await correctionScene('bruno', {
    value: '7466',
    more: { antwort: 'reallySo', grund: 'morePeople' },
  })
  // told a year before, and ended by what was mistyped
  await scene.db
    .insertInto('metering_point_fact')
    .values({
      contract_id: scene.own.contractId(),
      kind: 'morePeople',
      since: '2025-11-20',
      told_at: new Date('2025-11-20T09:00:00Z'),
      ended_at: new Date('2026-11-23T09:30:00Z'),
    })
    .execute()
  await scene.withdraw()
  const holding = await scene.db
    .selectFrom('metering_point_fact')
    .where('ended_at', 'is', null)
    .select('since')
    .execute()
  expect(holding).toEqual([{ since: '2025-11-20' }])
})

test('a photo goes on to the reading that takes the place of its own', async () => {
  await using scene = await correctionScene('bruno', {
    value: '3466',
    more: { antwort: 'reallySo' },
  })
  const [old] = await scene.readings()
  const photo = await picture().jpeg().toBuffer()
  const body = new FormData()
  body.set('foto', new File([new Uint8Array(photo)], 'zaehler.jpg'))
  const sentPhoto = await scene.app.request(`${scene.receipt}/foto?stand=${old?.id}`, {
    method: 'POST',
    headers: { cookie: scene.cookie, 'sec-fetch-site': 'same-origin' },
    body,
  })
  expect(sentPhoto.status).toBe(303)
  await scene.correct({ ...(await scene.openCorrection()), [scene.field]: '3467' })
  const photos = await scene.db
    .selectFrom('reading_photo')
    .select(['reading_id', 'sha256'])
    .orderBy('reading_id')
    .execute()
  const [, next] = await scene.readings()
  expect(photos.map(({ reading_id }) => reading_id)).toEqual([old?.id, next?.id])
  expect(new Set(photos.map(({ sha256 }) => sha256)).size).toBe(1)
})

/** Deniz, whose last value was an estimate, far too high: it stepped back. */
function estimateScene() {
  return correctionScene('deniz', {
    code: '1-1:1.8.0',
    value: '35780',
    more: { antwort: 'previousWrong' },
    before: (db, registerId) =>
      db
        .updateTable('reading')
        .set({ origin: 'estimate', value: '36901.7' })
        .where('register_id', '=', registerId)
        .where('read_on', '=', '2025-11-20')
        .execute(),
  })
}
