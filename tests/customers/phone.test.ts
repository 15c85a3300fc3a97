import { expect, test } from 'vitest'
import { readPhoneNumber } from '#src/customers/phone/phone-form.ts'
import { textOf } from '#tests/readings/reading-scene.ts'
import { customerScene, data, faultsOn } from './customer-scene.ts'

const form = '/stammdaten/telefon'

test.each([
  ['0171/2345678', '+49 171 2345678'],
  ['(05551) 234-0', '+49 5551 2340'],
  ['+49 (0)171 2345678', '+49 171 2345678'],
  ['0043 1 58858', '+43 1 58858'],
  ['+41 44 668 18 00', '+41 44 668 18 00'],
  ['+1 202-456-1111', '+1 202 456 1111'],
  ['', null],
])('„%s“ is understood as %s', (typed, phone) => {
  expect(readPhoneNumber(typed)).toEqual({ phone })
})

test.each(['110', '12', 'ruf an', '0171 2345678 (abends)', '0'.repeat(100), '<script>'])(
  '„%s“ is no number to call',
  (typed) => {
    expect(readPhoneNumber(typed)).toHaveProperty('fault')
  },
)

test('a number is changed with old and new and the password, and can be taken out again', async () => {
  await using scene = await customerScene('anna')
  const { page } = await scene.review({ telefon: '0171/2345678' }, form)
  expect(textOf(page.querySelector('[aria-labelledby=alt] p'))).toBe('nichts hinterlegt')
  expect((await scene.change({ telefon: '0171/2345678' }, form)).status).toBe(303)
  expect((await scene.customer()).phone).toBe('+49 171 2345678')
  expect((await scene.change({ telefon: '' }, form)).status).toBe(303)
  expect((await scene.customer()).phone).toBeNull()
  const changes = await scene.changes()
  expect(changes.map((row) => [row.kind, row.field, row.old_value, row.new_value])).toEqual([
    ['phone', 'phone', null, '+49 171 2345678'],
    ['phone', 'phone', '+49 171 2345678', null],
  ])
  const history = textOf((await scene.get(data)).page.querySelector('#aenderungen ~ ol'))
  expect(history).toContain('durch eine spätere ersetzt')
})

test('what cannot be called stays in the form, with the way out', async () => {
  await using scene = await customerScene('anna')
  const { status, page } = await scene.review({ telefon: '0171 abends' }, form)
  expect([status, faultsOn(page)]).toEqual([
    422,
    ['Schreiben Sie nur die Nummer, etwa „0171 2345678“ oder „+43 1 58858“.'],
  ])
  expect(page.querySelector('#telefon')?.getAttribute('value')).toBe('0171 abends')
})
