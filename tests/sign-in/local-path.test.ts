import { expect, test } from 'vitest'
import { localPath } from '#src/sign-in/local-path.ts'
import { cast, castPassword } from '#tests/support/cast.ts'
import { signInScene } from './scene.ts'

const elsewhere = [
  'https://evil.example',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\\/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\t//evil.example',
  ' //evil.example',
  'https:evil.example',
  'https:/evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'evil.example',
  '@evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  '/%2e//evil.example',
  '/\r\nLocation: https://evil.example',
  '/\u0000/evil.example',
  '/zähler',
  '?weiter=x',
  '#x',
  '',
  `/${'x'.repeat(600)}`,
]

test.each(elsewhere)('%j is no path of ours', (path) => {
  expect(localPath(path)).toBeUndefined()
})

test.each([
  '/',
  '/zaehlerstaende',
  '/zaehlerstaende?ort=keller&x=//y',
  '/a/%2F%2Fevil.example',
  '/@evil',
])('%j is one', (path) => {
  expect(localPath(path)).toBe(path)
  expect(new URL(path, 'https://portal.example').origin).toBe('https://portal.example')
})

test('whoever signs in is never sent elsewhere', async () => {
  await using scene = await signInScene()
  const fields = { kundennummer: cast.anna.customerNumber, passwort: castPassword }
  // a form with a NUL in it is refused as a whole
  for (const weiter of elsewhere.filter((path) => !path.includes('\u0000'))) {
    const answer = await scene.post('/anmelden', { ...fields, weiter })
    expect([weiter, answer.status, answer.headers.get('location')]).toEqual([
      weiter,
      303,
      '/uebersicht',
    ])
    const choice = await scene.post('/sprache', { sprache: 'de', weiter })
    expect(choice.headers.get('location')).toBe('/')
    const page = await scene.app.request(`/anmelden?weiter=${encodeURIComponent(weiter)}`)
    // the one of the language switch leads back to this page
    expect((await page.text()).match(/name="weiter" value="[^"]*"/g)).toEqual([
      'name="weiter" value="/anmelden"',
    ])
  }
})
