import { expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { readingScene, textOf } from './reading-scene.ts'

test('the same form sent a hundred times at once is one submission with one reference', async () => {
  await using scene = await readingScene('bruno')
  const gas = scene.own.registerId('7-1:3.0.0')
  const fields = { ...(await scene.openForm()), [fieldNames.value(gas)]: '5466' }
  const answers = await Promise.all(Array.from({ length: 100 }, () => scene.send(fields)))

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
  expect(await scene.readingsOf(scene.own.customerId)).toHaveLength(1)
  expect(await scene.db.selectFrom('outgoing_mail').select('id').execute()).toHaveLength(1)
})

test('sending the form again after the back button leads to the same receipt', async () => {
  await using scene = await readingScene('bruno')
  const gas = scene.own.registerId('7-1:3.0.0')
  const fields = { ...(await scene.openForm()), [fieldNames.value(gas)]: '5466' }
  const first = await scene.send(fields)
  for (let again = 0; again < 20; again += 1) {
    expect((await scene.send(fields)).location).toBe(first.location)
  }
  const changed = await scene.send({ ...fields, [fieldNames.value(gas)]: '5467' })
  expect(changed.location).toBe(first.location)
  expect(await scene.readingsOf(scene.own.customerId)).toHaveLength(1)
})

test('the same value from a second tab leads to the receipt of the first', async () => {
  await using scene = await readingScene('bruno')
  const gas = scene.own.registerId('7-1:3.0.0')
  const [one, other] = [await scene.openForm(), await scene.openForm()]
  expect(one[fieldNames.formKey]).not.toBe(other[fieldNames.formKey])
  const first = await scene.send({ ...one, [fieldNames.value(gas)]: '5466' })
  const second = await scene.send({ ...other, [fieldNames.value(gas)]: '05466,0' })
  expect(second.location).toBe(first.location)
  expect(await scene.readingsOf(scene.own.customerId)).toHaveLength(1)
})

test('another value from a second tab is told what was reported, and nothing is doubled', async () => {
  await using scene = await readingScene('bruno')
  const gas = scene.own.registerId('7-1:3.0.0')
  const [one, other] = [await scene.openForm(), await scene.openForm()]
  await scene.send({ ...one, [fieldNames.value(gas)]: '5466' })
  const second = await scene.send({ ...other, [fieldNames.value(gas)]: '5470' })

  expect(second.status).toBe(422)
  expect(textOf(second.page.querySelector('.error-summary'))).toContain(
    'Für Gas 7GMT0000987654 ist in diesem Zeitraum schon ein anderer Stand gemeldet.',
  )
  expect(textOf(second.page.querySelector('.meter-done'))).toContain('5 466 m³')
  expect(await scene.readingsOf(scene.own.customerId)).toHaveLength(1)
})

test('two tabs with different values at the very same moment: one counts, the other is told', async () => {
  await using scene = await readingScene('bruno')
  const gas = scene.own.registerId('7-1:3.0.0')
  const forms = await Promise.all(Array.from({ length: 8 }, () => scene.openForm()))
  const answers = await Promise.all(
    forms.map((form, place) =>
      scene.send({ ...form, [fieldNames.value(gas)]: String(5466 + place) }),
    ),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([
    303,
    ...Array.from({ length: 7 }, () => 422),
  ])
  expect(await scene.readingsOf(scene.own.customerId)).toHaveLength(1)
})
