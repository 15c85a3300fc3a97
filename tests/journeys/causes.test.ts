import { expect, test } from 'vitest'
import type { Db } from '#src/platform/database/connect.ts'
import type { Cause } from '#src/plausibility/finding.ts'
import { fieldNames } from '#src/readings/forms.ts'
import { causeTexts } from '#templates/readings/cause-texts.ts'
import { readingScene, textOf } from '#tests/readings/reading-scene.ts'
import type { CastMember } from '#tests/support/cast.ts'

interface Slip {
  cause: Cause
  member: CastMember
  /** By register code, and the number of the meter where the code is not enough. */
  typed: Record<string, string>
  meterNumber?: string
  /** What one tap puts in. */
  proposal?: string
  /** The first way to send the value as it is. */
  way?: string
  change?: (db: Db, registerId: string) => Promise<unknown>
}

const single = '1-1:1.8.0'
const gas = '7-1:3.0.0'

/** Rule 11: whatever happened is named first, with the way out that belongs to it. */
const slips: Slip[] = [
  { cause: 'digitsSwapped', member: 'deniz', typed: { [single]: '53800' }, proposal: '35800' },
  { cause: 'digitWrong', member: 'deniz', typed: { [single]: '25800' }, proposal: '35800' },
  { cause: 'decimalsTyped', member: 'deniz', typed: { [single]: '358002' }, proposal: '35800,2' },
  { cause: 'decimalsTyped', member: 'bruno', typed: { [gas]: '5466318' }, proposal: '5466,318' },
  {
    cause: 'registersExchanged',
    member: 'anna',
    typed: { '1-1:1.8.1': '9982', '1-1:1.8.2': '12354' },
    proposal: '12354',
  },
  {
    cause: 'otherMeter',
    member: 'erika',
    typed: { '8-1:1.0.0': '8700' },
    meterNumber: '8SEN0000112233',
    way: 'reallySo',
  },
  {
    cause: 'meterExchanged',
    member: 'deniz',
    typed: { [single]: '412' },
    way: 'meterExchanged',
  },
  {
    cause: 'previousWrong',
    member: 'deniz',
    typed: { [single]: '33750' },
    way: 'previousWrong',
    change: (db, registerId) =>
      db
        .updateTable('reading')
        .set({ origin: 'estimate' })
        .where('register_id', '=', registerId)
        .where('read_on', '=', '2025-11-20')
        .execute(),
  },
  { cause: 'reallySo', member: 'bruno', typed: { [gas]: '4318,5' }, way: 'reallySo' },
]

test.each(slips)('11: $member types $typed, and $cause is named first', async (slip) => {
  await using scene = await readingScene(slip.member)
  const [code = ''] = Object.keys(slip.typed)
  const registerId = scene.own.registerId(code, slip.meterNumber)
  await slip.change?.(scene.db, registerId)
  const typed = Object.entries(slip.typed).map(([each, value]) => [
    fieldNames.value(scene.own.registerId(each, slip.meterNumber)),
    value,
  ])
  const { status, page } = await scene.send({
    ...(await scene.openForm()),
    ...Object.fromEntries(typed),
  })
  expect(status).toBe(422)
  const question = page.getElementById(`frage-${registerId}`)
  expect(textOf(question?.querySelector('.proposal > p'))).toBe(causeTexts.de[slip.cause])
  const taken = question?.querySelector('[data-take-proposal]')?.getAttribute('value')
  if (slip.proposal) expect(taken?.split(' ')).toContain(`${registerId}=${slip.proposal}`)
  if (slip.way)
    expect(question?.querySelector('input[type=radio]')?.getAttribute('value')).toBe(slip.way)
})

test('11: a meter that started again at zero is understood without a question', async () => {
  await using scene = await readingScene('deniz')
  const registerId = scene.own.registerId(single)
  await scene.db
    .updateTable('register')
    .set({ integer_digits: 5 })
    .where('id', '=', registerId)
    .execute()
  await raiseReadings(scene.db, registerId, 65_400)
  const fields = { ...(await scene.openForm()), [fieldNames.value(registerId)]: '1150' }
  const { page } = await scene.liveCheck(registerId, fields)
  expect(textOf(page.querySelector('.check-line-text'))).toContain(
    'Das Zählwerk ist über 99 999 gelaufen: 1.849 kWh in 368 Tagen.',
  )
  expect((await scene.send(fields)).status).toBe(303)
})

/** As if the meter had counted for longer. */
async function raiseReadings(db: Db, registerId: string, by: number): Promise<void> {
  await db
    .updateTable('reading')
    .set((reading) => ({ value: reading('value', '+', String(by)) }))
    .where('register_id', '=', registerId)
    .execute()
}
