import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeDemonstrationFolder } from '#src/demonstration/write-folder.ts'
import { daysBetween } from '#src/platform/calendar.ts'
import { demonstrationTables, isoDay, numberOf } from './tables.ts'

const days = ['2026-11-23', '2028-02-29', '2027-01-01', '2026-07-15']

describe.each(days)('on %s', (today) => {
  const table = demonstrationTables(today)

  test('a reading period has been open for two weeks and stays open for three', () => {
    const open = table('ablesezeitraeume').filter(
      (row) => isoDay(row.Von) <= today && isoDay(row.Bis) >= today,
    )
    expect(open).toHaveLength(1)
    expect(daysBetween(isoDay(open[0]?.Von), today)).toBe(14)
    expect(daysBetween(today, isoDay(open[0]?.Bis))).toBeGreaterThanOrEqual(20)
    expect(isoDay(open[0]?.Stichtag) > today).toBe(true)
  })

  test('past periods lie a year apart, each with readings around it', () => {
    const past = table('ablesezeitraeume').filter((row) => isoDay(row.Bis) < today)
    expect(past).toHaveLength(5)
    for (const { Von, Bis } of past) {
      const inside = table('zaehlerstaende').filter(
        (row) => isoDay(row.Ablesedatum) >= isoDay(Von) && isoDay(row.Ablesedatum) <= isoDay(Bis),
      )
      expect(inside.length, `from ${Von}`).toBeGreaterThan(100)
    }
  })

  test('nothing was read, issued or removed on a day that is still to come', () => {
    const written = [
      ...table('zaehlerstaende').map((row) => row.Ablesedatum),
      ...table('dokumente').map((row) => row.Datum),
      ...table('zaehler').map((row) => row.Ausbau),
      ...table('zaehler').map((row) => row.Einbau),
    ]
    expect(written.filter((day) => isoDay(day) > today)).toEqual([])
  })

  test('the history is three to five years long', () => {
    const oldest = table('zaehlerstaende')
      .map((row) => isoDay(row.Ablesedatum))
      .reduce((one, other) => (one < other ? one : other))
    expect(daysBetween(oldest, today)).toBeGreaterThan(4 * 365)
    expect(daysBetween(oldest, today)).toBeLessThan(7 * 365)
  })

  test('no meter in use has outlived its calibration', () => {
    const overdue = table('zaehler').filter(
      (row) => row.Ausbau === '' && isoDay(row['Eichung bis']) < today,
    )
    expect(overdue).toEqual([])
  })
})

test('the same people live in the same houses a year later', () => {
  const people = (today: string): string[] =>
    demonstrationTables(today)('kunden').map((row) => Object.values(row).join(';'))
  expect(people('2027-11-23')).toEqual(people('2026-11-23'))
})

test('a winter needs more gas than a summer', () => {
  const { winter, summer } = gasOfAnna()
  expect(winter).toBeGreaterThan(3 * summer)
})

test('the same seed and day write the same bytes, another seed another town', async () => {
  const [one, again] = [await fingerprint('musterstadt'), await fingerprint('musterstadt')]
  expect(again).toEqual(one)
  expect(one.size).toBeGreaterThan(100)
  const people = (seed: string): unknown => demonstrationTables('2026-11-23', seed)('kunden')
  expect(people('anderswo')).not.toEqual(people('musterstadt'))
})

/** Anna read her gas meter four times in the year before last autumn. */
function gasOfAnna(): { winter: number; summer: number } {
  const table = demonstrationTables('2026-11-23')
  const values = table('zaehlerstaende')
    .filter((row) => row.Zählernummer === '7ELS2200417783')
    .map((row) => numberOf(row.Stand))
  const [november = 0, february = 0, may = 0, august = 0] = values.slice(-5)
  return { winter: february - november, summer: august - may }
}

/** Hashes of all files of a folder by their path. */
async function fingerprint(seed: string): Promise<Map<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ablesbar-test-demo-'))
  try {
    await writeDemonstrationFolder(folder, { seed, today: '2026-11-23' })
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    const hashes = files
      .filter((file) => file.isFile())
      .map(async (file): Promise<[string, string]> => {
        const bytes = await readFile(path.join(file.parentPath, file.name))
        return [file.name, createHash('sha256').update(bytes).digest('hex')]
      })
    return new Map(await Promise.all(hashes))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
