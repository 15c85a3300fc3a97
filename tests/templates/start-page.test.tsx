import { describe, expect, test } from 'vitest'
import type { ReadingPeriod } from '#src/reading-periods/queries.ts'
import { StartPage } from '#templates/start/start-page.tsx'
import type { View } from '#templates/view.ts'
import { annaSignedIn, sampleView } from '#tests/support/view.ts'

function period(changes: Partial<ReadingPeriod> = {}): ReadingPeriod {
  return {
    name: 'Ablesung 2026',
    opensOn: '2026-11-15',
    closesOn: '2026-12-15',
    dueOn: null,
    commodity: null,
    ...changes,
  }
}

function render(periods: ReadingPeriod[], changes: Partial<View> = {}): string {
  return String(<StartPage view={sampleView(changes)} periods={periods} />)
}

describe('the start page', () => {
  test('says by when readings are asked for while a period is open', () => {
    const html = render([period()])
    expect(html).toContain('Ablesung 2026 läuft')
    expect(html).toContain('bis zum 15. Dezember 2026')
  })

  test.each([
    ['2026-11-14', false],
    ['2026-11-15', true],
    ['2026-12-15', true],
  ])('on %s the period is open: %s', (today, isOpen) => {
    expect(render([period()], { today }).includes('läuft')).toBe(isOpen)
  })

  test('names the next period while none is open', () => {
    const html = render([period()], { today: '2026-11-01' })
    expect(html).toContain('Nächste Ablesung ab 15. November 2026')
    expect(html).toContain('Vom 15. November bis 15. Dezember 2026')
  })

  test('tells commodities apart that close on different days', () => {
    const html = render([
      period({ commodity: 'electricity' }),
      period({ commodity: 'gas', closesOn: '2027-01-15' }),
    ])
    expect(html).toContain('Strom bis zum 15. Dezember 2026, Gas bis zum 15. Januar 2027')
  })

  test('stands without any period, in both languages', () => {
    expect(render([])).toContain('sobald der nächste Ablesezeitraum beginnt')
    expect(render([], { language: 'en' })).toContain('once the next reading period begins')
  })

  test('leads guests in and customers on', () => {
    const guest = render([period()])
    expect(guest).toContain('<a class="button" href="/anmelden">Anmelden</a>')
    const customer = render([period()], { customer: annaSignedIn })
    expect(customer).toContain('<a class="button" href="/zaehlerstaende">')
    expect(customer).toContain('<a class="button button-second" href="/uebersicht">')
    expect(customer).not.toContain('href="/registrieren"')
    const early = render([], { customer: annaSignedIn })
    expect(early).toContain('<a class="button" href="/uebersicht">')
  })

  test('shows how a meter is read, where the menu points to', () => {
    const html = render([])
    expect(html).toContain('id="ablesen"')
    expect(html).toContain('href="/#ablesen"')
    expect(html.match(/<h1/g)).toHaveLength(1)
  })
})
