import { parse } from 'node-html-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPortal, testPortal } from '#tests/support/portal.ts'

let portal: TestPortal

beforeAll(async () => {
  portal = await testPortal()
})

afterAll(() => portal?.[Symbol.asyncDispose]())

test.each(['de', 'en'])(
  'every part of the help in %s is led to and has its drawing told',
  async (language) => {
    const response = await portal.app.request('/hilfe', {
      headers: { 'accept-language': language },
    })
    const page = parse(await response.text())
    const led = page.querySelectorAll('nav.contents a').map((link) => link.getAttribute('href'))
    const parts = page.querySelectorAll('section.help-part').map((part) => `#${part.id}`)
    expect(led).toEqual(parts)
    expect(parts).toContain('#zaehlernummer')
    for (const drawing of page.querySelectorAll('main svg.drawing')) {
      expect(drawing.getAttribute('role')).toBe('img')
      expect(drawing.getAttribute('aria-label')).toMatch(/^(Zeichnung|Drawing): \S/)
    }
    expect(page.querySelectorAll('main svg.drawing').length).toBeGreaterThanOrEqual(9)
  },
)

test('whoever cannot read the meter finds a telephone number, or an address where there is none', async () => {
  const partAt = async () => {
    const page = parse(await (await portal.app.request('/hilfe')).text())
    return page.querySelector('#nicht-selbst')?.innerHTML ?? ''
  }
  expect(await partAt()).toContain('mailto:service@example.invalid')
  await portal.db.updateTable('utility').set({ phone: '05551 234-0' }).execute()
  expect(await partAt()).toContain('href="tel:+4955512340"')
  expect(await partAt()).toContain('href="/nicht-selbst-ablesen"')
  await portal.db.updateTable('utility').set({ is_reading_by_staff_offered: false }).execute()
  expect(await partAt()).not.toContain('/nicht-selbst-ablesen')
})
