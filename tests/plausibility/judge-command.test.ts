import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

const judgeCase = {
  id: 'a',
  today: '2025-11-20',
  commodity: 'gas',
  customerType: 'household',
  meter: { number: '7GMT0012345678', factor: 1, maxPerDay: 144 },
  registers: [
    {
      id: '7-20:3.0.0',
      intDigits: 5,
      decDigits: 3,
      unit: 'm3',
      expectedAnnual: 1500,
      history: [
        { date: '2023-11-20', value: 3590.001, kind: 'customer', reason: 'INSTALL' },
        { date: '2024-11-20', value: 5105.733, kind: 'customer', reason: 'PERIODIC' },
      ],
    },
  ],
  others: [],
  candidate: { date: '2025-11-20', readings: { '7-20:3.0.0': '6612,481' } },
}

function line(id: string, typed: string): string {
  const candidate = { ...judgeCase.candidate, readings: { '7-20:3.0.0': typed } }
  return `${JSON.stringify({ ...judgeCase, id, candidate })}\n`
}

function run(options: string[], input = ''): { status: number | null; out: string; err: string } {
  const command = ['--import', 'tsx', 'src/commands/plausibility.ts', ...options]
  const ended = spawnSync(process.execPath, command, { input, encoding: 'utf8' })
  return { status: ended.status, out: ended.stdout, err: ended.stderr }
}

describe('the rule laboratory', () => {
  test('answers each case in a line of its own and names a line it cannot read', () => {
    const cases = `${line('a', '6612,481')}{"id":\n${line('b', '6612481')}`
    const { status, out, err } = run(['--judge'], cases)
    const answers = out
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer))
    expect(answers).toMatchObject([
      { id: 'a', status: 'ok', code: 'plausible' },
      { id: 'b', status: 'error', suggestion: { '7-20:3.0.0': '6612.481' } },
    ])
    expect(err).toContain('Zeile 2')
    expect(status).toBe(1)
  })

  test('ends well when every case could be read', () => {
    expect(run(['--judge'], line('a', '6612')).status).toBe(0)
  })

  test('explains itself in German', () => {
    const { status, out } = run(['--help'])
    expect(status).toBe(0)
    expect(out).toContain('--judge')
    expect(out).toContain('beurteilt')
  })

  test('refuses an option it does not know', () => {
    const { status, err } = run(['--raten'])
    expect(status).toBe(2)
    expect(err).toContain('--raten')
  })
})
