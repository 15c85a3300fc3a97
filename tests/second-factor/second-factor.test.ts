import { describe, expect, test } from 'vitest'
import {
  codeOfMoment,
  factorAddress,
  makeFactorSecret,
  readableSecret,
  stepOfCode,
} from '#src/second-factor/one-time-codes.ts'
import {
  hashRecoveryCode,
  makeRecoveryCodes,
  readRecoveryCode,
} from '#src/second-factor/recovery-codes.ts'
import { createSeal } from '#src/second-factor/sealing.ts'

const now = new Date('2026-11-23T09:30:10Z')
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000)

describe('a one-time code', () => {
  // RFC 6238, appendix B, shortened to six digits
  test.each([
    ['1970-01-01T00:00:59Z', '287082'],
    ['2005-03-18T01:58:29Z', '081804'],
    ['2009-02-13T23:31:30Z', '005924'],
  ])('is at %s the one of the standard', async (moment, code) => {
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
    expect(await codeOfMoment(secret, new Date(moment))).toBe(code)
  })

  test('is taken now and half a minute before and after, no longer', async () => {
    const secret = makeFactorSecret()
    const code = await codeOfMoment(secret, now)
    for (const seconds of [0, 15, 30, -30]) {
      const step = await stepOfCode(secret, code, { now: later(seconds), lastStep: undefined })
      expect(step, `after ${seconds} s`).toBe(Math.floor(now.getTime() / 30_000))
    }
    for (const seconds of [75, -75]) {
      const step = await stepOfCode(secret, code, { now: later(seconds), lastStep: undefined })
      expect(step, `after ${seconds} s`).toBeUndefined()
    }
  })

  test('is taken once', async () => {
    const secret = makeFactorSecret()
    const code = await codeOfMoment(secret, now)
    const step = await stepOfCode(secret, ` ${code.slice(0, 3)} ${code.slice(3)}`, {
      now,
      lastStep: undefined,
    })
    expect(step).toBeDefined()
    expect(await stepOfCode(secret, code, { now, lastStep: step })).toBeUndefined()
    const next = await codeOfMoment(secret, later(30))
    expect(await stepOfCode(secret, next, { now: later(30), lastStep: step })).toBe(
      Number(step) + 1,
    )
  })

  test('is refused, and nothing breaks, where the clock was set back meanwhile', async () => {
    const secret = makeFactorSecret()
    const lastStep = Math.floor(later(600).getTime() / 30_000)
    expect(await stepOfCode(secret, await codeOfMoment(secret, now), { now, lastStep })).toBe(
      undefined,
    )
  })

  test.each(['', '12345', '1234567', 'abcdef', '１２３４５６'])('is not %s', async (typed) => {
    expect(
      await stepOfCode(makeFactorSecret(), typed, { now, lastStep: undefined }),
    ).toBeUndefined()
  })

  test('comes from a secret of 160 bits, which an app can be told', () => {
    const secret = makeFactorSecret()
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(readableSecret(secret)).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
    const names = { issuer: 'Stadtwerke Musterstadt', label: '104382' }
    expect(factorAddress(secret, names)).toMatch(
      /^otpauth:\/\/totp\/Stadtwerke%20Musterstadt:104382\?secret=[A-Z2-7]{32}&/,
    )
  })
})

describe('recovery codes', () => {
  test('are ten, all different, and read as people write them', () => {
    const codes = makeRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) {
      expect(code).toMatch(/^([2-9A-HJKMNP-Z]{4}-){2}[2-9A-HJKMNP-Z]{4}$/)
      const sloppy = ` ${code.toLowerCase().replaceAll('-', ' ')} `
      expect(hashRecoveryCode(sloppy)).toBe(hashRecoveryCode(code))
    }
    expect(readRecoveryCode('123456')).toBeUndefined()
  })
})

describe('a seal', () => {
  const seal = createSeal('a secret that only the tests know', 'second factor')

  test('gives back what was sealed, never twice the same', () => {
    const sealed = seal.seal('JBSWY3DPEHPK3PXP')
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP')
    expect(seal.open(sealed)).toBe('JBSWY3DPEHPK3PXP')
    expect(seal.seal('JBSWY3DPEHPK3PXP')).not.toBe(sealed)
  })

  test('opens nothing that was changed, or sealed by another portal or for another purpose', () => {
    const sealed = seal.seal('JBSWY3DPEHPK3PXP')
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`
    expect(() => seal.open(changed)).toThrow()
    expect(() => createSeal('another secret', 'second factor').open(sealed)).toThrow()
    expect(() => createSeal('a secret that only the tests know', 'else').open(sealed)).toThrow()
  })
})
