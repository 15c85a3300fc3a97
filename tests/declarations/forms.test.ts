import { describe, expect, test } from 'vitest'
import type { OwnContract } from '#src/declarations/declaration.ts'
import { sentForm } from '#src/declarations/forms.ts'
import { readDeclaration } from '#src/declarations/read-declaration.ts'

const today = '2026-11-23'
const whole = {
  art: 'ordentlich',
  vertragsangabe: ' 104382 ',
  name: ' Anna Weiß ',
  email: ' anna@example.org ',
  zeitpunkt: 'naechstmoeglich',
}
const [power, gas] = ['electricity', 'gas'].map((commodity, index) => ({
  contractNumber: `70011${index}`,
  commodity: commodity as OwnContract['commodity'],
  street: 'Lindenstraße',
  houseNumber: '12',
})) as [OwnContract, OwnContract]

const cancel = (typed: Record<string, string>, own: OwnContract[] = []) =>
  readDeclaration('cancellation', typed, own, today)

describe('a cancellation', () => {
  test('needs a kind, a contract, a name, an address and a moment, and says all that is missing', () => {
    expect(cancel({})).toEqual({
      faults: {
        art: 'missing',
        vertragsangabe: 'missing',
        name: 'missing',
        email: 'missing',
        zeitpunkt: 'missing',
      },
    })
  })

  test('is understood without the blanks around it', () => {
    expect(cancel(whole)).toEqual({
      declaration: {
        kind: 'cancellation',
        manner: 'ordinary',
        contracts: [{ words: '104382' }],
        name: 'Anna Weiß',
        email: 'anna@example.org',
        endsOn: undefined,
      },
    })
  })

  test('without notice has a reason', () => {
    const typed = { ...whole, art: 'ausserordentlich' }
    expect(cancel({ ...typed, grund: ' ' })).toEqual({ faults: { grund: 'missing' } })
    expect(cancel({ ...typed, grund: 'x'.repeat(2_001) })).toEqual({ faults: { grund: 'tooLong' } })
    expect(cancel({ ...typed, grund: 'Der Preis' })).toMatchObject({
      declaration: { manner: 'extraordinary', reason: 'Der Preis' },
    })
  })

  test('with notice does not carry a reason that was typed and left', () => {
    expect(cancel({ ...whole, grund: 'doch nicht' })).not.toHaveProperty('declaration.reason')
  })

  test.each([
    ['31.12.2026', { declaration: { endsOn: '2026-12-31' } }],
    ['23.11.2026', { declaration: { endsOn: '2026-11-23' } }],
    ['', { faults: { datum: 'missing' } }],
    ['bald', { faults: { datum: 'notADay' } }],
    ['31.11.2026', { faults: { datum: 'noSuchDay' } }],
    ['22.11.2026', { faults: { datum: 'past' } }],
  ])('to the day %j', (datum, expected) => {
    expect(cancel({ ...whole, zeitpunkt: 'tag', datum })).toMatchObject(expected)
  })

  test.each(['anna', 'anna@', 'a,b@example.org', 'a b@example.org'])(
    'needs an address that can be written to: %s',
    (email) => {
      expect(cancel({ ...whole, email })).toHaveProperty('faults.email')
    },
  )
})

describe('the contract', () => {
  test.each([
    [power.contractNumber, [power]],
    ['alle', [power, gas]],
    ['anderer', [{ words: '104382' }]],
  ])('is chosen from one’s own: %s', (vertrag, contracts) => {
    const read = cancel({ ...whole, vertrag }, [power, gas])
    expect(read).toMatchObject({ declaration: { contracts } })
  })

  test.each(['', '999999'])('of somebody else, or none, is not chosen: %j', (vertrag) => {
    expect(cancel({ ...whole, vertrag }, [power, gas])).toEqual({ faults: { vertrag: 'missing' } })
  })

  test('that was chosen before the session ended is still named', () => {
    const read = cancel({ ...whole, vertragsangabe: '', vertrag: gas.contractNumber })
    expect(read).toMatchObject({ declaration: { contracts: [{ words: gas.contractNumber }] } })
  })
})

test('a withdrawal needs a contract, a name and an address, and no more', () => {
  const { vertragsangabe, name, email } = whole
  expect(readDeclaration('withdrawal', { vertragsangabe, name, email }, [], today)).toEqual({
    declaration: {
      kind: 'withdrawal',
      contracts: [{ words: '104382' }],
      name: 'Anna Weiß',
      email: 'anna@example.org',
    },
  })
})

test('a key that could be guessed is replaced by one of ours', () => {
  const ours = 'c0ffee00-0000-4000-8000-000000000001'
  expect(sentForm({ formular: ours }, 'new').formKey).toBe(ours)
  for (const formular of ['1', '', '../anmelden', `${ours}x`]) {
    expect(sentForm({ formular }, 'new').formKey).toBe('new')
  }
  expect(sentForm({}, 'new').formKey).toBe('new')
})
