import { describe, expect, test } from 'vitest'
import { InternalErrorPage } from '#templates/errors/internal-error-page.tsx'
import { NotFoundPage } from '#templates/errors/not-found-page.tsx'
import { RefusedPage } from '#templates/errors/refused-page.tsx'
import { UnavailablePage } from '#templates/errors/unavailable-page.tsx'
import type { View } from '#templates/view.ts'
import { annaSignedIn, sampleView } from '#tests/support/view.ts'

const pages: Record<string, (view: View) => { toString(): string | Promise<string> }> = {
  '400': (view) => <RefusedPage view={view} status={400} />,
  '403': (view) => <RefusedPage view={view} status={403} />,
  '404': (view) => <NotFoundPage view={view} />,
  '413': (view) => <RefusedPage view={view} status={413} />,
  '415': (view) => <RefusedPage view={view} status={415} />,
  '500': (view) => <InternalErrorPage view={view} requestId="r-17" />,
  '503': (view) => <UnavailablePage view={view} canReload />,
}

describe.each(Object.entries(pages))('the page for %s', (_status, render) => {
  test.each(['de', 'en'] as const)('says in %s what happened and offers a way on', (language) => {
    const html = String(render(sampleView({ language })))
    const [, heading = ''] = /<h1[^>]*>(.+?)<\/h1>/.exec(html) ?? []
    expect(heading).not.toBe('')
    expect(html).toContain(`<title>${heading} – `)
    expect(html).toMatch(/<a class="button" href="[^"]+">[^<]+<\/a>/)
    expect(html).not.toMatch(/undefined|ungültig|Fehler aufgetreten|\bbitte\b|sorry/i)
  })
})

test('nobody signed in is led to signing in, a customer to her overview', () => {
  expect(String(<NotFoundPage view={sampleView()} />)).toContain(
    '<a class="button" href="/anmelden">',
  )
  expect(String(<NotFoundPage view={sampleView({ customer: annaSignedIn })} />)).toContain(
    '<a class="button" href="/uebersicht">',
  )
})

test('who calls us about a failure has a number to name', () => {
  expect(String(<InternalErrorPage view={sampleView()} requestId="r-17" />)).toContain('>r-17</')
})

test('only an address that was merely looked at is offered again', () => {
  const view = sampleView({ path: '/zaehlerstaende' })
  const again = '<a class="button" href="/zaehlerstaende">'
  expect(String(<UnavailablePage view={view} canReload />)).toContain(again)
  expect(String(<UnavailablePage view={view} canReload={false} />)).not.toContain(again)
})
