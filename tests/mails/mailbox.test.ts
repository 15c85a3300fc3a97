import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { sampleVariables } from '#src/mails/placeholders.ts'
import { launchBrowser } from '#tests/support/browser.ts'
import { type TestPortal, testPortal } from '#tests/support/portal.ts'
import { outbox } from './letters.ts'

describe('the mailbox of the demonstration', () => {
  test('is not there in a portal of real customers', async () => {
    await using portal = await testPortal()
    await sendLetter(portal)
    for (const path of ['', '/1', '/1/inhalt']) {
      const response = await portal.app.request(`/entwicklung/postfach${path}`)
      expect(response.status).toBe(404)
    }
  })

  test('says what to do while it is empty', async () => {
    await using portal = await testPortal({ isDemonstration: true })
    const page = await pageOf(portal, '/entwicklung/postfach')
    expect(page.querySelector('main a.button')?.getAttribute('href')).toBe('/registrieren')
  })

  test('lists the mails, the newest on top', async () => {
    await using portal = await testPortal({ isDemonstration: true })
    await sendLetter(portal, 'Anna Weiß')
    await sendLetter(portal, 'Bruno <b>Kühn</b>')
    const page = await pageOf(portal, '/entwicklung/postfach')
    const readers = page.querySelectorAll('main .title + .sub').map((line) => line.innerHTML)
    expect(readers).toEqual([
      'an Bruno &lt;b&gt;Kühn&lt;/b&gt;, anna@kunde.example',
      'an Anna Weiß, anna@kunde.example',
    ])
  })

  test('shows the HTML part in a sandbox and the text part below it', async () => {
    await using portal = await testPortal({ isDemonstration: true })
    await sendLetter(portal)
    const id = await latestId(portal)
    const page = await pageOf(portal, `/entwicklung/postfach/${id}`)
    const frame = page.querySelector('iframe')
    expect(frame?.getAttribute('src')).toBe(`/entwicklung/postfach/${id}/inhalt`)
    expect(frame?.getAttribute('sandbox')).toBe('allow-top-navigation-by-user-activation')
    expect(page.querySelector('h1')?.text).toBe('Ihr Startpasswort für das Kundenportal')
    expect(page.querySelector('pre')?.text).toContain('\nK7MH-2QXP-RD4W-9TEA\n')
    const { headers } = await portal.app.request(`/entwicklung/postfach/${id}/inhalt`)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'; " +
        'sandbox allow-popups allow-top-navigation-by-user-activation',
    )
  })

  test('answers 404 to numbers that no mail has', async () => {
    await using portal = await testPortal({ isDemonstration: true })
    await sendLetter(portal)
    for (const id of ['0', '999999999999999999999999', 'abc', '1;drop']) {
      for (const path of [`/entwicklung/postfach/${id}`, `/entwicklung/postfach/${id}/inhalt`]) {
        expect((await portal.app.request(path)).status).toBe(404)
      }
    }
  })

  test('leads on from the mail to where its button points, in the same window', async () => {
    const { origin, use, close } = await listening()
    await using portal = await testPortal({
      isDemonstration: true,
      environment: { BASE_URL: origin },
    })
    use(portal)
    const browser = await launchBrowser()
    try {
      const letter = {
        ...sampleVariables('registration'),
        signInLink: `${origin}/anmelden/link/abc`,
      }
      await portal.portal.post.send(portal.db, { key: 'registration', ...anna, variables: letter })
      const page = await browser.newPage()
      const blocked: string[] = []
      page.on('console', (message) => {
        if (/Content.Security.Policy|sandbox/i.test(message.text())) blocked.push(message.text())
      })
      await page.goto(`${origin}/entwicklung/postfach/${await latestId(portal)}`)
      const mail = page.frameLocator('iframe')
      await mail.getByRole('link', { name: 'Ohne Passwort anmelden' }).click()
      await page.waitForURL(`${origin}/anmelden/link/abc`)
      expect(blocked).toEqual([])
    } finally {
      await browser.close()
      await close()
    }
  })
})

const anna = { to: { name: 'Anna Weiß', address: 'anna@kunde.example' }, language: 'de' } as const

function sendLetter({ portal, db }: TestPortal, name: string = anna.to.name): Promise<void> {
  const to = { ...anna.to, name }
  const variables = sampleVariables('registration')
  return portal.post.send(db, { ...anna, key: 'registration', to, variables })
}

async function latestId({ db }: TestPortal): Promise<string> {
  return (await outbox(db)).at(-1)?.id ?? ''
}

async function pageOf({ app }: TestPortal, path: string) {
  const response = await app.request(path)
  expect(response.status).toBe(200)
  return parse(await response.text(), { blockTextElements: {} })
}

/** A free port, known before the portal that will answer there. */
async function listening() {
  let portal: TestPortal | undefined
  const server = createAdaptorServer({
    fetch: (request: Request) => portal?.app.fetch(request) ?? new Response(null, { status: 503 }),
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    use: (made: TestPortal) => {
      portal = made
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
