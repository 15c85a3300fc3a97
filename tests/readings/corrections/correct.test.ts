import { describe, expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { textOf } from '#tests/readings/reading-scene.ts'
import { signInAs } from '#tests/support/cast.ts'
import { correctionScene, fieldsWithAnswers } from './correction-scene.ts'

test('a slip is corrected in the same form, and the correction takes the place of the report', async () => {
  await using scene = await correctionScene()
  const { page } = await scene.get(scene.receipt)
  expect(textOf(page.querySelector('section[aria-labelledby=vertippt]'))).toContain(
    'ändern Sie die Werte selbst',
  )
  const opened = await scene.get(scene.correction)
  expect(textOf(opened.page.querySelector('h1'))).toBe('Meldung berichtigen')
  expect(textOf(opened.page.querySelector('.last-reading'))).toBe(
    'Gemeldet: 5 466 m³, abgelesen am 23.11.2026',
  )
  const fields = fieldsWithAnswers(opened.page)
  expect(fields).toMatchObject({ [scene.field]: '5466', [fieldNames.readOn]: '23.11.2026' })

  const sent = await scene.correct({
    ...fields,
    [scene.field]: '5446',
    [fieldNames.readOn]: '22.11.2026',
    [fieldNames.why]: 'Zahlen vertauscht',
  })
  expect(sent.status).toBe(303)
  const [old, next, ...more] = await scene.submissions()
  expect(more).toEqual([])
  expect(sent.location).toBe(`/zaehlerstaende/meldungen/${next?.reference}?hinweis=berichtigt`)
  expect(old).toMatchObject({
    reference: scene.reference,
    replaced_by_submission_id: next?.id,
    reason: 'Zahlen vertauscht',
    withdrawn_at: new Date('2026-11-23T09:30:00Z'),
  })
  expect(await scene.readings()).toMatchObject([
    { status: 'withdrawn', value: '5466.0000', read_on: '2026-11-23', submission_id: old?.id },
    {
      status: 'accepted',
      outcome: 'plausible',
      value: '5446.0000',
      read_on: '2026-11-22',
      submission_id: next?.id,
      reason: 'periodic',
    },
  ])
  expect((await scene.events()).at(-1)).toMatchObject({
    event: 'submissionCorrected',
    details: { reference: next?.reference, replaces: scene.reference },
  })
})

test('both receipts tell of each other, and the period counts once', async () => {
  await using scene = await correctionScene()
  const sent = await scene.correct({ ...(await scene.openCorrection()), [scene.field]: '5446' })
  const receipt = await scene.get(sent.location ?? '')
  expect(textOf(receipt.page.querySelector('.flash'))).toContain('Berichtigt.')
  expect(textOf(receipt.page.querySelector('h1'))).toBe('Zählerstände berichtigt')
  expect(textOf(receipt.page.querySelector('.way'))).toContain(
    `berichtigt die Meldung ${scene.reference}`,
  )
  const old = await scene.get(scene.receipt)
  expect(textOf(old.page.querySelector('h1'))).toBe('Meldung ersetzt')
  const link = old.page.querySelector('.way a')
  expect(link?.getAttribute('href')).toBe(sent.location?.split('?')[0])
  expect(old.page.querySelector('#vertippt')).toBeNull()

  const form = await scene.get('/zaehlerstaende')
  expect(textOf(form.page.querySelector('.meter-done'))).toContain('5 446 m³')
  const { page } = await scene.get('/zaehlerstaende/meldungen')
  expect(
    page.querySelectorAll('.list > li').map((line) => textOf(line.querySelector('.tag'))),
  ).toEqual(['geprüft', 'ersetzt'])
})

test('the mail says what stood there before and what counts now', async () => {
  await using scene = await correctionScene()
  const [first] = await scene.mails()
  expect(first?.text_body).toContain(scene.correction)
  await scene.correct({ ...(await scene.openCorrection()), [scene.field]: '5446' })
  const mail = (await scene.mails()).at(-1)
  expect(mail?.mail_key).toBe('reading-correction')
  expect(mail?.text_body).toMatch(/gemeldet\s+5.466.m³\s+am\s+23\.11\.2026\s+berichtigt\s+5.446.m³/)
  expect(mail?.text_body).toContain(scene.reference)
})

describe('the same check as the first time', () => {
  test('weighs a correction as if what it replaces had never been', async () => {
    await using scene = await correctionScene()
    const opened = await scene.openCorrection()
    // lower than what is to be corrected, and higher than what was known before
    const live = await scene.post(
      `${scene.correction}/pruefung`,
      { ...opened, [scene.field]: '5300', [fieldNames.checked]: scene.registerId },
      { 'hx-request': 'true' },
    )
    expect(live.status).toBe(200)
    expect(textOf(live.page)).toContain('Passt.')
  })

  test('asks back before it lets an odd value through, and the old one stands until then', async () => {
    await using scene = await correctionScene()
    const fields = { ...(await scene.openCorrection()), [scene.field]: '3466' }
    const asked = await scene.correct(fields)
    expect(asked.status).toBe(422)
    expect(textOf(asked.page.querySelector('.error-summary'))).toContain(
      'Beantworten Sie die Frage',
    )
    expect(asked.page.getElementById(scene.field)?.getAttribute('value')).toBe('3466')
    expect(await scene.readings()).toMatchObject([{ status: 'accepted' }])
    const answered = await scene.correct({
      ...fields,
      [fieldNames.answer(scene.registerId)]: 'reallySo',
    })
    expect(answered.status).toBe(303)
    expect(await scene.readings()).toMatchObject([{ status: 'withdrawn' }, { status: 'inReview' }])
  })

  test('shows everything on a page before it is sent, and leads back to the fields', async () => {
    await using scene = await correctionScene()
    const fields = {
      ...(await scene.openCorrection()),
      [scene.field]: '5446',
      [fieldNames.why]: 'vertippt',
    }
    const checked = await scene.post(`${scene.correction}/pruefung`, fields)
    expect(checked.status).toBe(200)
    expect(textOf(checked.page.querySelector('h1'))).toBe('Zählerstände prüfen')
    const change = checked.page.querySelector('th a')?.getAttribute('href') ?? ''
    const again = await scene.get(change)
    expect(fieldsWithAnswers(again.page)).toMatchObject({
      [scene.field]: '5446',
      [fieldNames.why]: 'vertippt',
    })
    const sent = await scene.correct(fieldsWithAnswers(checked.page))
    expect(sent.status).toBe(303)
    expect(await scene.submissions()).toMatchObject([{ reason: 'vertippt' }, {}])
  })

  test.each([
    ['', 'Geben Sie mindestens einen Zählerstand ein.'],
    ['zwölf', 'Gas 7GMT0000987654'],
    ['123456789', 'Gas 7GMT0000987654'],
  ])('refuses %j with the field named', async (value, sentence) => {
    await using scene = await correctionScene()
    const refused = await scene.correct({ ...(await scene.openCorrection()), [scene.field]: value })
    expect(refused.status).toBe(422)
    expect(textOf(refused.page.querySelector('.error-summary'))).toContain(sentence)
    expect(await scene.submissions()).toHaveLength(1)
  })
})

test('what was said with the report stands in the form again', async () => {
  await using scene = await correctionScene('bruno', {
    value: '7466',
    more: { antwort: 'reallySo', grund: 'morePeople', notiz: 'Die Oma: zweiter Stock' },
  })
  const { page } = await scene.get(scene.correction)
  expect(fieldsWithAnswers(page)).toMatchObject({
    [scene.field]: '7466',
    [fieldNames.answer(scene.registerId)]: 'reallySo',
    [fieldNames.note(scene.registerId)]: 'Die Oma: zweiter Stock',
  })
  const because = page.getElementById(fieldNames.detail('because', scene.registerId))
  expect(because?.querySelector('option[selected]')?.getAttribute('value')).toBe('morePeople')
})

test('who changes nothing has corrected nothing', async () => {
  await using scene = await correctionScene()
  const same = { ...(await scene.openCorrection()), [scene.field]: '05466,0' }
  const sent = await scene.correct(same)
  expect(sent.location).toBe(`${scene.receipt}?hinweis=unveraendert`)
  expect(await scene.submissions()).toHaveLength(1)
  expect(await scene.mails()).toHaveLength(1)
})

test('after the period has closed its reports can still be corrected, for days within it', async () => {
  await using scene = await correctionScene()
  const later = await scene.comeBackOn('2026-12-14T09:30:00Z')
  const fields = { ...(await later.openCorrection()), [scene.field]: '5446' }
  const late = await later.correct({ ...fields, [fieldNames.readOn]: '13.12.2026' })
  expect(late.status).toBe(422)
  expect(textOf(late.page.querySelector('.error-summary'))).toContain(
    'Das Ablesedatum liegt nach dem Ablesezeitraum. Geben Sie einen Tag vom 16.11.2026 bis zum 11.12.2026 ein.',
  )
  expect((await later.correct(fields)).status).toBe(303)
  expect((await scene.readings()).at(-1)).toMatchObject({
    reason: 'periodic',
    reading_period_id: expect.anything(),
  })
})

test('registers that belong together are corrected together', async () => {
  await using scene = await correctionScene('anna', {
    code: '1-1:1.8.1',
    value: '12354',
    also: (own) => ({ [fieldNames.value(own.registerId('1-1:1.8.2'))]: '9982' }),
  })
  const offPeak = fieldNames.value(scene.own.registerId('1-1:1.8.2'))
  const alone = await scene.correct({ ...(await scene.openCorrection()), [offPeak]: '' })
  expect(alone.status).toBe(422)
  expect(textOf(alone.page.querySelector('.error-summary'))).toContain('gehören zusammen')
})

test('of several meters one is corrected, and one that is emptied can be reported anew', async () => {
  const heat = '6-1:1.0.0'
  await using scene = await correctionScene('erika', {
    code: heat,
    value: '38,7',
    also: (own) => ({ [fieldNames.value(own.registerId('8-1:1.0.0', '8SEN0000112233'))]: '552' }),
  })
  const water = scene.own.registerId('8-1:1.0.0', '8SEN0000112233')
  const fields = await scene.openCorrection()
  const asked = Object.keys(fields).filter((name) => name.startsWith('stand-'))
  expect(asked.toSorted()).toEqual([scene.field, fieldNames.value(water)].toSorted())
  const sent = await scene.correct({
    ...fields,
    [scene.field]: '38,5',
    [fieldNames.value(water)]: '',
  })
  expect(sent.status).toBe(303)
  const counting = (await scene.readings()).filter(({ status }) => status === 'accepted')
  expect(counting).toMatchObject([{ register_id: scene.registerId, value: '38.5000' }])
  const { page } = await scene.get('/zaehlerstaende')
  expect(page.getElementById(fieldNames.value(water))).not.toBeNull()
  const mail = (await scene.mails()).at(-1)
  expect(mail?.text_body).toMatch(/gemeldet\s+552.m³\s+am\s+23\.11\.2026\s+berichtigt\s+–/)
})

test('who is not the owner finds nothing to correct, to the byte', async () => {
  await using scene = await correctionScene()
  const deniz = await signInAs(scene.app, 'deniz')
  for (const end of ['/berichtigung', '/ruecknahme']) {
    const answerTo = async (reference: string) => {
      const path = `/zaehlerstaende/meldungen/${reference}${end}`
      const read = await scene.app.request(path, { headers: { cookie: deniz } })
      const sent = await scene.post(path, { [scene.field]: '5446' }, { cookie: deniz })
      return [read.status, (await read.text()).replaceAll(path, ''), sent.status]
    }
    const [status, page, sent] = await answerTo(scene.reference)
    expect([status, sent]).toEqual([404, 404])
    expect([status, page, sent]).toEqual(await answerTo('2026-ZZZZ-ZZZZ'))
  }
  expect(await scene.submissions()).toHaveLength(1)
})

test('a register of somebody else in the form is as unknown as one that never was', async () => {
  await using scene = await correctionScene()
  const fields = await scene.openCorrection()
  for (const id of [scene.cast.deniz.registerId('1-1:1.8.0'), '999999']) {
    const sent = await scene.correct({ ...fields, [fieldNames.value(id)]: '1' })
    expect(sent.status).toBe(404)
  }
})

test('an expired session loses nothing of a correction', async () => {
  await using scene = await correctionScene()
  const fields = { ...(await scene.openCorrection()), [scene.field]: '5446' }
  await scene.db.deleteFrom('session').execute()
  const live = await scene.post(
    `${scene.correction}/pruefung`,
    { ...fields, [fieldNames.checked]: scene.registerId },
    { 'hx-request': 'true' },
  )
  expect(textOf(live.page)).toContain('Ihre Eingaben bleiben')
  for (const path of [scene.correction, `${scene.correction}/pruefung`]) {
    const ended = await scene.post(path, fields)
    expect(ended.status).toBe(401)
    const typed = fieldsWithAnswers(ended.page)
    expect(typed).toMatchObject({ weiter: `${scene.correction}?wieder=1` })
    const signedIn = await scene.post('/anmelden', {
      ...typed,
      kundennummer: '104383',
      passwort: 'Birne-Leuchtturm-7',
    })
    expect(signedIn.location).toBe(`${scene.correction}?wieder=1`)
  }
  const cookie = await signInAs(scene.app, 'bruno')
  const again = await scene.app.request(`${scene.correction}?wieder=1`, { headers: { cookie } })
  expect(await again.text()).toContain('value="5446"')
  const sent = await scene.post(scene.correction, fields, { cookie })
  expect(sent.status).toBe(303)
  expect(await scene.db.selectFrom('form_draft').selectAll().execute()).toEqual([])
})
