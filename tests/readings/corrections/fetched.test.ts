import { expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { textOf } from '#tests/readings/reading-scene.ts'
import { correctionScene, fieldsWithAnswers } from './correction-scene.ts'

test('what billing has fetched is corrected by people: the same form makes an inquiry', async () => {
  await using scene = await correctionScene()
  await scene.fetch()
  const receipt = await scene.get(scene.receipt)
  const card = receipt.page.querySelector('section[aria-labelledby=vertippt]')
  expect(textOf(card)).toContain('Die Abrechnung hat die Meldung schon.')
  expect(card?.querySelectorAll('a').map((link) => textOf(link))).toEqual(['Meldung berichtigen'])

  const opened = await scene.get(scene.correction)
  expect(textOf(opened.page.querySelector('.alert'))).toContain(
    'Selbst ändern können Sie die Werte deshalb nicht mehr.',
  )
  const sent = await scene.correct({
    ...fieldsWithAnswers(opened.page),
    [scene.field]: '5446',
    [fieldNames.readOn]: '22.11.2026',
    [fieldNames.why]: 'Zahlen vertauscht',
  })
  expect(sent).toMatchObject({ status: 303, location: `${scene.receipt}?hinweis=anliegen` })
  expect(await scene.readings()).toMatchObject([{ status: 'accepted', value: '5466.0000' }])
  const inquiry = await scene.db.selectFrom('inquiry').selectAll().executeTakeFirstOrThrow()
  expect(inquiry).toMatchObject({
    kind: 'correction',
    topic: 'meter',
    customer_id: scene.own.customerId,
    message: 'Zahlen vertauscht',
    subject: { de: `Berichtigung der Meldung ${scene.reference}` },
  })
  const [toUtility, copy] = (await scene.mails()).slice(-2)
  expect(toUtility?.mail_key).toBe('inquiry-received')
  expect(toUtility?.text_body).toMatch(/Gas 7GMT0000987654: 5.466.m³ → 5.446.m³/)
  expect(toUtility?.text_body).toContain('Ablesedatum: 23.11.2026 → 22.11.2026')
  expect(toUtility?.reply_to_address).toBe('bruno@example.org')
  expect(copy?.mail_key).toBe('inquiry-copy')
})

test('the receipt shows the inquiry and how far it is', async () => {
  await using scene = await correctionScene()
  await scene.fetch()
  await scene.correct({ ...(await scene.openCorrection()), [scene.field]: '5446' })
  const { id, reference } = await scene.db
    .selectFrom('inquiry')
    .select(['id', 'reference'])
    .executeTakeFirstOrThrow()
  const shown = async () => {
    const { page } = await scene.get(scene.receipt)
    return textOf(page.querySelector('section[aria-labelledby=vertippt]'))
  }
  expect(await shown()).toContain(`Anliegen ${reference}, eingegangen, wir sehen sie uns an.`)
  await scene.db
    .insertInto('inquiry_step')
    .values({ inquiry_id: id, step: 'answered', at: new Date('2026-11-25T08:00:00Z') })
    .execute()
  expect(await shown()).toContain(`Anliegen ${reference}, beantwortet.`)
  const again = await scene.get(scene.correction)
  expect(textOf(again.page.querySelector('.alert-warn'))).toContain(reference)
})

test('the same correction sent twice is one inquiry', async () => {
  await using scene = await correctionScene()
  await scene.fetch()
  const fields = { ...(await scene.openCorrection()), [scene.field]: '5446' }
  const answers = await Promise.all(Array.from({ length: 4 }, () => scene.correct(fields)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  expect(await scene.db.selectFrom('inquiry').select('id').execute()).toHaveLength(1)
  expect(await scene.db.selectFrom('correction_inquiry').selectAll().execute()).toHaveLength(1)
})

test('the same check before an inquiry as before a report', async () => {
  await using scene = await correctionScene()
  await scene.fetch()
  const fields = { ...(await scene.openCorrection()), [scene.field]: '3466' }
  const asked = await scene.correct(fields)
  expect(asked.status).toBe(422)
  const answered = await scene.correct({
    ...fields,
    [fieldNames.answer(scene.registerId)]: 'reallySo',
    [fieldNames.note(scene.registerId)]: 'abgelesen mit Lampe',
  })
  expect(answered.status).toBe(303)
  const { facts } = await scene.db.selectFrom('inquiry').select('facts').executeTakeFirstOrThrow()
  expect(JSON.stringify(facts)).toContain('Der Stand stimmt: abgelesen mit Lampe')
})

test('fetched while the form was open: nothing is changed, the page says so and asks again', async () => {
  await using scene = await correctionScene()
  const fields = { ...(await scene.openCorrection()), [scene.field]: '5446' }
  await scene.fetch()
  const told = await scene.correct(fields)
  expect(told.status).toBe(409)
  expect(textOf(told.page.querySelector('.alert-title'))).toBe(
    'Gerade eben hat die Abrechnung diese Meldung abgeholt',
  )
  expect(await scene.db.selectFrom('inquiry').select('id').execute()).toEqual([])
  const again = fieldsWithAnswers(told.page)
  expect(again).toMatchObject({ [scene.field]: '5446' })
  expect((await scene.correct(again)).location).toBe(`${scene.receipt}?hinweis=anliegen`)
})

test('what is fetched cannot be taken back any more, and the page shows the way', async () => {
  await using scene = await correctionScene()
  await scene.fetch()
  const { response } = await scene.get(scene.withdrawal)
  expect(response.headers.get('location')).toBe(scene.correction)
  const refused = await scene.withdraw()
  expect(refused.status).toBe(409)
  expect(textOf(refused.page.querySelector('.lead'))).toContain('Die Abrechnung hat sie schon')
  expect(refused.page.querySelector('main .button')?.getAttribute('href')).toBe(scene.correction)
  expect(await scene.readings()).toMatchObject([{ status: 'accepted' }])
})

test('what an import has confirmed is taken over, and corrected by people', async () => {
  await using scene = await correctionScene()
  await scene.fetch()
  await scene.db
    .updateTable('reading')
    .set({ confirmed_at: new Date('2026-12-20T03:00:00Z') })
    .execute()
  const { page } = await scene.get(scene.receipt)
  expect(page.querySelectorAll('.way li').map((step) => textOf(step))).toEqual([
    'gemeldet 23. November 2026, 10:30 Uhr (MEZ)',
    'geprüft, alles passt',
    'an die Abrechnung übergeben 24. November 2026, 02:00 Uhr (MEZ)',
    'übernommen 20. Dezember 2026, 04:00 Uhr (MEZ)',
  ])
  const opened = await scene.get(scene.correction)
  expect(textOf(opened.page.querySelector('.alert-title'))).toBe(
    'Die Abrechnung hat diese Meldung schon übernommen',
  )
})

test('what was rejected says why, and its correction is a new report', async () => {
  await using scene = await correctionScene()
  await scene.db
    .updateTable('reading')
    .set({ status: 'rejected', rejection_reason: 'Auf dem Foto steht 5 446.' })
    .where('submission_id', 'is not', null)
    .execute()
  const { page } = await scene.get(scene.receipt)
  expect(textOf(page.querySelector('h1'))).toBe('Meldung abgelehnt')
  expect(textOf(page.querySelector('.way li:last-child'))).toBe(
    'abgelehnt Auf dem Foto steht 5 446.',
  )
  const sent = await scene.correct({ ...(await scene.openCorrection()), [scene.field]: '5446' })
  expect(sent.location).toContain('hinweis=berichtigt')
  expect(await scene.readings()).toMatchObject([{ status: 'rejected' }, { status: 'accepted' }])
})

test('what was rejected and reported anew is corrected where it counts', async () => {
  await using scene = await correctionScene()
  await scene.db
    .updateTable('reading')
    .set({ status: 'rejected' })
    .where('submission_id', 'is not', null)
    .execute()
  const fields = { ...(await scene.openCorrection()), [scene.field]: '5446' }
  await scene.send({ ...(await scene.openForm()), [scene.field]: '5450' })
  const refused = await scene.correct(fields)
  expect(refused.status).toBe(422)
  expect(textOf(refused.page.querySelector('.error-summary'))).toContain(
    'zählt schon ein anderer Stand',
  )
  expect(refused.page.getElementById(scene.field)?.getAttribute('value')).toBe('5446')
  expect(await scene.readings()).toMatchObject([{ status: 'rejected' }, { status: 'accepted' }])
})

test('where billing has put a value of its own in its place, people look at a correction', async () => {
  await using scene = await correctionScene()
  await scene.db
    .updateTable('reading')
    .set({ status: 'rejected' })
    .where('submission_id', 'is not', null)
    .execute()
  await scene.db
    .insertInto('reading')
    .values({
      register_id: scene.registerId,
      read_on: '2026-11-23',
      value: '5470',
      origin: 'meteringOperator',
    })
    .execute()
  const { page } = await scene.get(scene.receipt)
  expect(textOf(page.querySelector('.way li:last-child'))).toBe(
    'abgelehnt Die Abrechnung kennt für diesen Tag einen anderen Stand.',
  )
  const sent = await scene.correct({ ...(await scene.openCorrection()), [scene.field]: '5446' })
  expect(sent.location).toBe(`${scene.receipt}?hinweis=anliegen`)
})

test('thirty corrections in an hour are enough', async () => {
  await using scene = await correctionScene()
  await scene.fetch()
  const open = await scene.openCorrection()
  for (let count = 0; count < 30; count += 1) {
    await scene.correct({ ...open, formular: `form-${count}`, [scene.field]: '5446' })
  }
  const refused = await scene.correct({ ...open, formular: 'one more', [scene.field]: '5446' })
  expect(refused.status).toBe(429)
  expect(textOf(refused.page.querySelector('.error-summary'))).toContain('Ihre Meldung steht')
})
