import { parse } from 'node-html-parser'
import { generateSync } from 'otplib'
import type { SignInScene } from '#tests/sign-in/scene.ts'
import { cast, castPassword, cookiesOf } from '#tests/support/cast.ts'

const page = '/zugang/zweiter-faktor'

/** What the app on the phone shows right now, or some seconds from now. */
export function codeNow(scene: SignInScene, secret: string, seconds = 0): string {
  const epoch = Math.floor(scene.portal.clock().getTime() / 1000) + seconds
  return generateSync({ secret, epoch })
}

/** Half a minute later the app shows another code. */
export const nextCode = (scene: SignInScene): void => scene.turnForward(0.5)

/** The page to set it up, as a person reads it: the key, and what the form carries along. */
export async function openSetUp(scene: SignInScene, cookie: string) {
  const answer = await scene.app.request(page, { headers: { cookie } })
  const document = parse(await answer.text())
  return {
    secret: (document.querySelector('main code')?.text ?? '').replaceAll(' ', ''),
    einrichtung: document.querySelector('[name=einrichtung]')?.getAttribute('value') ?? '',
    document,
  }
}

/** Switches it on; returns what the phone knows, the list of codes, and the cookie that shows it. */
export async function setUpFactor(scene: SignInScene, cookie: string) {
  const { secret, einrichtung } = await openSetUp(scene, cookie)
  const code = codeNow(scene, secret)
  const fields = { einrichtung, code, 'aktuelles-passwort': castPassword }
  const answer = await scene.post(page, fields, { cookie })
  const showing = `${cookie}; ${cookiesOf(answer)}`
  const list = await scene.app.request(answer.headers.get('location') ?? '', {
    headers: { cookie: showing },
  })
  const codes = parse(await list.text())
    .querySelectorAll('.codes code')
    .map((each) => each.text)
  return { answer, secret, codes, showing }
}

/** The first step: the right password. */
export async function takeFirstStep(
  scene: SignInScene,
  more: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  const fields = { kundennummer: cast.anna.customerNumber, passwort: castPassword, ...more }
  return await scene.post('/anmelden', fields, headers)
}

export async function isSignedIn(scene: SignInScene, cookie: string): Promise<boolean> {
  return (await scene.app.request('/uebersicht', { headers: { cookie } })).status === 200
}
