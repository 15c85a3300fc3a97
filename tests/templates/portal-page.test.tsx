import { describe, expect, test } from 'vitest'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { annaSignedIn, sampleView } from '#tests/support/view.ts'

const hostile = '<script>alert("x")</script>'

function render(page: { toString(): string | Promise<string> }): string {
  return String(page)
}

describe('the frame of a page', () => {
  test('the title of the document begins with the heading and ends with the utility', () => {
    const html = render(
      <PortalPage view={sampleView()} title="Anmelden">
        <p>Inhalt</p>
      </PortalPage>,
    )
    expect(html).toContain('<title>Anmelden – Stadtwerke Musterstadt</title>')
    expect(html).toContain('<h1>Anmelden</h1>')
    expect(html).toMatch(/^<html lang="de">/)
  })

  test('a guest finds the ways in, a customer her pages and the way out', () => {
    const guest = render(
      <PortalPage view={sampleView()} title="Start">
        x
      </PortalPage>,
    )
    const customer = render(
      <PortalPage
        view={sampleView({ customer: annaSignedIn })}
        title="Übersicht"
        current="overview"
      >
        x
      </PortalPage>,
    )
    expect(guest).toContain('>Registrieren</a>')
    expect(guest).toContain('>Anmelden</a>')
    expect(guest).not.toContain('/abmelden')
    expect(customer).toContain('<a href="/uebersicht" aria-current="page">Übersicht</a>')
    expect(customer).toContain('<form method="post" action="/abmelden">')
    expect(customer).not.toContain('>Anmelden</a>')
  })

  test('the other language is one button away and leads back to the same page', () => {
    const html = render(
      <PortalPage view={sampleView({ path: '/zaehlerstaende' })} title="Zählerstände erfassen">
        x
      </PortalPage>,
    )
    expect(html).toContain('name="sprache" value="en"')
    expect(html).toContain('name="weiter" value="/zaehlerstaende"')
    const english = render(
      <PortalPage view={sampleView({ language: 'en' })} title="Enter readings">
        x
      </PortalPage>,
    )
    expect(english).toMatch(/^<html lang="en">/)
    expect(english).toContain('name="sprache" value="de"')
    expect(english).toContain('Skip to content')
  })

  test('errors come first in main, mark the title, take the focus and lead to their fields', () => {
    const html = render(
      <PortalPage
        view={sampleView()}
        title="Registrieren"
        errors={[
          { field: 'email', message: 'In der E-Mail-Adresse fehlt das @-Zeichen.' },
          { field: 'nachname', message: 'Geben Sie Ihren Nachnamen ein.' },
        ]}
      >
        x
      </PortalPage>,
    )
    expect(html).toContain('<title>Fehler: Registrieren – Stadtwerke Musterstadt</title>')
    expect(html).toMatch(
      /<main [^>]*><div class="error-summary" role="alert" tabindex="-1" autofocus/,
    )
    expect(html).toContain('Zwei Angaben fehlen noch oder passen nicht')
    expect(html).toContain('<a href="#email">In der E-Mail-Adresse fehlt das @-Zeichen.</a>')
  })

  test('only a page that asks for it loads htmx, and none has a script or style of its own', () => {
    const plain = render(
      <PortalPage view={sampleView()} title="Anmelden" scripts={['show-password']}>
        x
      </PortalPage>,
    )
    const live = render(
      <PortalPage view={sampleView()} title="Zählerstände erfassen" needsHtmx>
        x
      </PortalPage>,
    )
    expect(plain).not.toContain('htmx')
    expect(plain).toContain('<script src="/static/scripts/show-password.js" defer></script>')
    expect(live).toContain('<script src="/static/vendor/htmx.min.js" defer></script>')
    expect(live).toContain('"includeIndicatorCSS":false')
    for (const html of [plain, live]) {
      expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script>|https?:\/\//)
    }
  })

  test('names and addresses of the utility are text, whatever they contain', () => {
    const { utility } = sampleView()
    const html = render(
      <PortalPage
        view={sampleView({
          utility: { ...utility, name: hostile, streetAddress: hostile, openingHours: hostile },
          path: '/"><script>',
        })}
        title={hostile}
      >
        x
      </PortalPage>,
    )
    expect(html).not.toContain('<script>')
  })

  test('without a telephone the footer offers to write', () => {
    const { utility } = sampleView()
    const html = render(
      <PortalPage view={sampleView({ utility: { ...utility, phone: '' } })} title="Start">
        x
      </PortalPage>,
    )
    expect(html).not.toContain('tel:')
    expect(html).toContain('<a href="/kontakt">Schreiben Sie uns</a>')
  })
})
