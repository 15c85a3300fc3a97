import { describe, expect, test } from 'vitest'
import type { Db } from '#src/platform/database/connect.ts'
import type { Finding } from '#src/plausibility/finding.ts'
import { type Replayed, replay } from '#src/replay/replay.ts'
import { seedGasCustomers } from '#tests/season/gas-customers.ts'
import { type CastIds, cast, seedCast } from '#tests/support/cast.ts'
import { testDatabase } from '#tests/support/test-database.ts'

describe('judging what is stored again', () => {
  test('takes every reading that was taken, and finds the cast plausible', async () => {
    await using database = await testDatabase()
    await seedCast(database.db)
    const judged = await replayed(database.db)
    const { rows } = await database.pool.query<{ count: string }>(
      `select count(*) from reading join register on register.id = register_id
       where reason = 'periodic' and is_self_read`,
    )
    expect(judged).toHaveLength(Number(rows[0]?.count))
    expect(judged.length).toBeGreaterThan(3 * Object.keys(cast).length)
    expect(judged.filter(({ isTyped }) => isTyped)).toEqual([])
    const odd = judged.filter(({ finding }) => !['plausible', 'hint'].includes(finding.verdict))
    expect(odd).toEqual([])
  })

  test('takes what was typed as it was typed, also where it never counted', async () => {
    await using database = await testDatabase()
    const { anna } = await seedCast(database.db)
    await typeReading(database.db, anna, '12354567,4')
    const typed = (await replayed(database.db)).filter(({ isTyped }) => isTyped)
    expect(typed).toMatchObject([
      { commodity: 'electricity', finding: { typed: '12354567,4', verdict: 'impossible' } },
    ])
  })

  test('lets nobody know what came later', async () => {
    await using database = await testDatabase()
    const { bruno } = await seedCast(database.db)
    const before = findingsOf(await replayed(database.db), bruno)
    await database.db
      .insertInto('reading')
      .values({
        register_id: bruno.registerId('7-1:3.0.0'),
        read_on: '2026-02-20',
        value: '9000',
        origin: 'customer',
        reason: 'interim',
      })
      .execute()
    const after = findingsOf(await replayed(database.db), bruno)
    expect(after.slice(0, -1)).toEqual(before)
    expect(after.at(-1)).toMatchObject({ previous: { readOn: '2025-11-20' }, typed: '9000' })
  })

  test('leaves out estimates, and what a fitter noted at an exchange', async () => {
    await using database = await testDatabase()
    await seedGasCustomers(database.db, { customers: 1, lastYear: 1500 })
    const { db } = database
    await db
      .updateTable('reading')
      .set({ origin: 'estimate' })
      .where('read_on', '=', '2024-11-20')
      .execute()
    await db
      .updateTable('reading')
      .set({ reason: 'meterInstalled' })
      .where('read_on', '=', '2022-11-20')
      .execute()
    const judged = await replayed(db)
    expect(judged).toHaveLength(3)
    // and what is expected goes back to the last true reading
    expect(judged[1]?.finding.previous).toMatchObject({ readOn: '2024-11-20', isEstimate: true })
  })

  test('goes through all customers, however many pages they take', async () => {
    await using database = await testDatabase()
    await seedGasCustomers(database.db, { customers: 210, lastYear: 1500 })
    const pages: number[] = []
    for await (const judged of replay(database.db)) pages.push(judged.length)
    expect(pages).toEqual(Array(210).fill(5))
  })

  test('knows of a season only from the day on which it was learnt', async () => {
    await using database = await testDatabase()
    await seedGasCustomers(database.db, { customers: 1, lastYear: 1200 })
    const learnt = {
      commodity: 'gas',
      starts_on: '2023-11-20',
      ends_on: '2026-11-20',
      customers: 50,
      factor: '0.8000',
      rule_version: '1',
    } as const
    const computed_at = new Date('2026-01-01T02:00:00Z')
    await database.db
      .insertInto('season_factor')
      .values({ ...learnt, computed_at })
      .execute()
    const judged = await replayed(database.db)
    const changes = judged.map(({ finding }) => finding.knownChange)
    expect(changes).toEqual([undefined, undefined, undefined, undefined, 0.8])
  })
})

async function replayed(db: Db): Promise<Replayed[]> {
  const all: Replayed[] = []
  for await (const judged of replay(db)) all.push(...judged)
  return all
}

function findingsOf(judged: Replayed[], { registerId }: CastIds): Finding[] {
  return judged
    .map(({ finding }) => finding)
    .filter((finding) => finding.registerId === registerId('7-1:3.0.0'))
}

async function typeReading(db: Db, anna: CastIds, typed: string): Promise<void> {
  const { id } = await db
    .insertInto('submission')
    .values({
      reference: 'V-7K3M',
      customer_id: anna.customerId,
      form_key: 'form',
      sent_at: new Date('2026-11-23T09:30:00Z'),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('reading')
    .values({
      register_id: anna.registerId('1-1:1.8.1'),
      read_on: '2026-11-22',
      value: '12354.4',
      origin: 'customer',
      status: 'rejected',
      submission_id: id,
      contract_id: anna.contractId(),
      typed,
      finding: '{}',
      recorded_at: new Date('2026-11-23T09:30:00Z'),
    })
    .execute()
}
