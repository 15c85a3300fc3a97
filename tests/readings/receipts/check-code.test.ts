import { describe, expect, test } from 'vitest'
import { readCheckCode, showCheckCode } from '#src/readings/receipts/check-code.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const code = 'AAAAAAAAAAAAAAAAAAA3'

test('codes from the database are all different, and each is read as what it is', async () => {
  await using database = await testDatabase()
  const { rows } = await database.pool.query<{ code: string }>(
    'select make_check_code() as code from generate_series(1, 500)',
  )
  expect(new Set(rows.map((row) => row.code)).size).toBe(500)
  for (const row of rows) {
    expect(row.code).toMatch(/^[2-9A-HJKMNP-Z]{20}$/)
    expect(readCheckCode(showCheckCode(row.code))).toEqual({ code: row.code })
  }
  const letters = new Set(rows.flatMap((row) => [...row.code]))
  expect(letters.size).toBe(31)
})

describe('a code is understood', () => {
  test.each([
    ['as it is printed', 'AAAA-AAAA-AAAA-AAAA-AAA3'],
    ['without dashes', code],
    ['in small letters, with blanks', ' aaaa aaaa aaaa aaaa aaa3 '],
    ['with dashes of all kinds', 'AAAA–AAAA—AAAA‑AAAA−AAA3'.replace('−', '-')],
    ['in full-width letters', 'ＡＡＡＡ-AAAA-AAAA-AAAA-AAA3'],
  ])('%s', (_, typed) => {
    expect(readCheckCode(typed)).toEqual({ code })
  })
})

describe('what is no code is told apart', () => {
  test.each([
    ['', 'missing'],
    [' - ', 'missing'],
    ['AAAA', 'length'],
    [`${code}A`, 'length'],
    ['AAAA-AAAA-AAAA-AAAA-AAAO', 'letter'],
    ["'; drop table submission;--", 'letter'],
  ])('%j is %s', (typed, problem) => {
    expect(readCheckCode(typed)).toEqual({ problem })
  })

  test('every single wrong letter and every two that are exchanged are slips', async () => {
    await using database = await testDatabase()
    const { rows } = await database.pool.query<{ code: string }>('select make_check_code() as code')
    const genuine = [...(rows[0]?.code ?? '')]
    for (const place of genuine.keys()) {
      const next = genuine[place] === 'A' ? 'B' : 'A'
      const wrong = genuine.with(place, next)
      expect(readCheckCode(wrong.join('')), wrong.join('')).toEqual({ problem: 'slip' })
      const [one = '', other = ''] = genuine.slice(place, place + 2)
      if (one === other || other === '') continue
      const exchanged = genuine.with(place, other).with(place + 1, one)
      expect(readCheckCode(exchanged.join(''))).toEqual({ problem: 'slip' })
    }
  })
})
