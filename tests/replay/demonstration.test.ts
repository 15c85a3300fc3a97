import { expect, test } from 'vitest'
import { loadDemonstration } from '#src/demonstration/load.ts'
import { demonstrationSeed } from '#src/demonstration/write-folder.ts'
import { folderStore } from '#src/platform/storage/folder-store.ts'
import { replay } from '#src/replay/replay.ts'
import { addToTally, emptyTally } from '#src/replay/tally.ts'
import { seasonJobs } from '#src/season/jobs.ts'
import { findSeasonFactors } from '#src/season/queries.ts'
import { createPasswords } from '#src/sign-in/passwords.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { testDatabase } from '#tests/support/test-database.ts'

test('of the Stadtwerke Musterstadt, hardly anybody would have been asked', async () => {
  await using database = await testDatabase()
  using folder = temporaryFolder()
  const now = new Date('2026-11-23T09:00:00Z')
  const { db, pool } = database
  await loadDemonstration({
    db,
    pool,
    store: folderStore(folder.path),
    passwords: createPasswords(),
    seed: demonstrationSeed,
    today: '2026-11-23',
    now,
    onProgress: () => {},
  })
  for (const { run } of seasonJobs) await run(db, now)
  const learnt = await findSeasonFactors(db)
  expect(learnt.map(({ commodity }) => commodity)).toEqual(['gas', 'heat'])
  const tally = emptyTally()
  for await (const judged of replay(db)) for (const one of judged) addToTally(tally, one)
  expect(tally.all.all).toBeGreaterThan(1000)
  expect(tally.typed.all).toBeGreaterThan(0)
  expect(tally.all.ask / tally.all.all).toBeLessThan(0.03)
  expect(tally.all.impossible).toBe(0)
})
