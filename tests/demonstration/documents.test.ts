import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { drawLetter } from '#src/demonstration/documents/draw-letter.ts'
import { inventUtility } from '#src/demonstration/utility.ts'
import { demonstrationSeed } from '#src/demonstration/write-folder.ts'

const { documents, rows } = inventUtility({ seed: demonstrationSeed, today: '2026-11-23' })
const invoices = documents.filter(({ row }) => row.kind === 'invoice')

function lettersOf(customerNumber: string) {
  return documents.filter(({ row }) => row.customerNumber === customerNumber)
}

test('there is enough to see, and not everybody has something', () => {
  const readers = new Set(documents.map(({ row }) => row.customerNumber))
  expect(readers.size).toBeGreaterThan(15)
  expect(readers.size).toBeLessThan(rows.customers.length / 2)
  expect(new Set(documents.map(({ row }) => row.kind))).toEqual(
    new Set(['invoice', 'instalmentChange', 'contract', 'notice']),
  )
})

test('Anna finds invoices of three years, her contracts, a new instalment and a notice', () => {
  expect(lettersOf('104382').map(({ row }) => row.title)).toEqual([
    'Vertragsbestätigung Musterstrom Zweitarif',
    'Vertragsbestätigung Mustergas Komfort',
    'Vertragsbestätigung Trinkwasser',
    'Jahresrechnung 2023 Strom, Gas und Wasser',
    'Jahresrechnung 2024 Strom, Gas und Wasser',
    'Jahresrechnung 2025 Strom, Gas und Wasser',
    'Abschlagsänderung Gas',
    'Preisinformation 2027',
  ])
})

describe('the numbers of an invoice', () => {
  test('name readings that are on file', () => {
    const known = new Set(rows.readings.map(({ meterNumber, value }) => `${meterNumber} ${+value}`))
    for (const { letter } of invoices) {
      for (const [words = '', ...shown] of letter.table?.rows ?? []) {
        if (words.startsWith('Grundpreis')) continue
        const meterNumber = words.split(/\s/)[0]
        for (const value of shown.slice(0, 2)) {
          expect(known).toContain(`${meterNumber} ${germanNumber(value)}`)
        }
      }
    }
  })

  test('add up: lines to the total, the total less what was paid to what remains', () => {
    for (const { letter, row } of invoices) {
      const amounts = (letter.table?.rows ?? []).map((line) => germanNumber(line.at(-1)))
      const [total, paid, remains] = (letter.table?.sums ?? []).map(([, sum]) => germanNumber(sum))
      expect(sum(amounts)).toBeCloseTo(total ?? Number.NaN, 2)
      expect((total ?? 0) + (paid ?? 0)).toBeCloseTo(row.amount ?? Number.NaN, 2)
      expect(remains).toBeCloseTo(Math.abs(row.amount ?? Number.NaN), 2)
    }
  })

  test('Erika is paid for what she fed in, and gas is turned into energy', () => {
    const lines = lettersOf('104385').find(({ row }) => row.title.includes('2025'))?.letter.table
      ?.rows
    const fedIn = lines?.find(([words]) => words?.includes('Einspeisung'))
    const gas = lines?.find(([words]) => words?.startsWith('7ELS'))
    expect(germanNumber(fedIn?.at(-1))).toBeLessThan(0)
    expect(gas?.[3]).toMatch(/ kWh$/)
    expect(germanNumber(gas?.[3])).toBeGreaterThan(10 * 600)
  })

  test('what is to be paid has a day, money back has none', () => {
    expect(invoices.some(({ row }) => (row.amount ?? 0) < 0)).toBe(true)
    for (const { row } of invoices) expect(row.dueOn !== undefined).toBe((row.amount ?? 0) > 0)
  })
})

test('the file says what the list says, with umlauts and the euro sign', async () => {
  const [invoice] = lettersOf('104382').filter(({ row }) => row.title.includes('2025'))
  if (!invoice) throw new Error('no invoice')
  const pdf = await drawLetter(invoice.letter)
  const text = textOf(pdf)
  expect(pdf.toString('latin1')).toContain('/Lang (de-DE)')
  for (const words of ['Anna Weiß', 'Jahresrechnung 2025 Strom, Gas und Wasser', '11.021,4', '€']) {
    expect(text).toContain(words)
  }
})

function germanNumber(cell: string | undefined): number {
  return Number((cell ?? '').replace(/[^\d,-]/g, '').replace(',', '.'))
}

function sum(amounts: number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}

/** The words of a PDF as drawn: hexadecimal strings in the streams, in the letters of Windows. */
function textOf(pdf: Buffer): string {
  const streams = pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)
  return Array.from(streams, ([, body = '']) => unpacked(body))
    .flatMap((content) =>
      Array.from(content.matchAll(/\[([^\]]*)\] TJ/g), ([, drawn = '']) => drawn),
    )
    .map((drawn) =>
      Buffer.from(drawn.replace(/<([0-9a-f]*)>|[^<]/g, '$1'), 'hex').toString('latin1'),
    )
    .join('\n')
    .replaceAll('\x80', '€')
}

function unpacked(body: string): string {
  try {
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
  } catch {
    return ''
  }
}
