import { codeOfMoment } from '#src/second-factor/one-time-codes.ts'
import { type SignInScene, signInScene } from '#tests/sign-in/scene.ts'
import { castPassword, cookiesOf } from '#tests/support/cast.ts'
import { parsePage } from '#tests/sweeps/page-rules.ts'

/** A portal with the cast, and hands for people on their way into the back office. */
export async function staffScene() {
  const scene = await signInScene()
  return Object.assign(scene, {
    /** Address and password; returns the cookie and where it leads. */
    showPassword: (email: string, password = castPassword) => showPassword(scene, email, password),
    /** Both factors, the second one set up on the way; returns the cookie and the secret. */
    comeIn: (email: string) => comeIn(scene, email),
    page: async (path: string, cookie: string) => {
      const response = await scene.app.request(path, { headers: { cookie } })
      return { status: response.status, ...parsePage(await response.text()) }
    },
    events: async () => {
      const rows = await scene.db.selectFrom('audit_event').select('event').orderBy('id').execute()
      return rows.map(({ event }) => event)
    },
  })
}

async function showPassword(scene: SignInScene, email: string, password: string) {
  const response = await scene.post('/verwaltung/anmelden', { email, passwort: password })
  return {
    status: response.status,
    location: response.headers.get('location'),
    cookie: cookiesOf(response),
    setCookie: response.headers.getSetCookie(),
  }
}

async function comeIn(scene: SignInScene, email: string) {
  const { cookie } = await showPassword(scene, email, castPassword)
  const page = await scene.app.request('/verwaltung/zweiter-faktor', { headers: { cookie } })
  const { document } = parsePage(await page.text())
  const secret = document.querySelector('code')?.text.replace(/\s/g, '') ?? ''
  const code = await codeOfMoment(secret, scene.portal.clock())
  const done = await scene.post('/verwaltung/zweiter-faktor', { code }, { cookie })
  const recoveryCodes = parsePage(await done.text())
    .document.querySelectorAll('.recovery-codes code')
    .map((each) => each.text)
  return { cookie: cookiesOf(done), secret, recoveryCodes, status: done.status }
}
