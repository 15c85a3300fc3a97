import type { Db } from '#src/platform/database/connect.ts'
import { createPasswords } from '#src/sign-in/passwords.ts'
import { erika } from './cast-erika.ts'
import { people } from './cast-people.ts'
import { type CastIds, seedPerson } from './cast-seed.ts'

export type { CastIds }

/** The customers of the tests. Clara and Jonas work at the utility: below. */
export const cast = { ...people, erika }
export type CastMember = keyof typeof cast

export const clara = {
  email: 'clara@stadtwerke.example',
  name: 'Clara Neumann',
  role: 'clerk',
} as const
/** An administrator of the utility. */
export const jonas = {
  email: 'jonas@stadtwerke.example',
  name: 'Jonas Petersen',
  role: 'admin',
} as const

/** The password of everybody in the cast. */
export const castPassword = 'Birne-Leuchtturm-7'
/** In the middle of the open reading period: 23 November 2026 in the morning. */
export const castMoment = new Date('2026-11-23T09:30:00Z')

/** Everybody with their meters and three years of readings, and a reading period that is open. */
export async function seedCast(db: Db): Promise<Record<CastMember, CastIds>> {
  await db
    .insertInto('reading_period')
    .values({
      name: 'Jahresablesung 2026',
      opens_on: '2026-11-16',
      closes_on: '2026-12-11',
      due_on: '2026-11-30',
    })
    .execute()
  const passwordHash = await castPasswordHash()
  await db
    .insertInto('staff_member')
    .values([clara, jonas].map((person) => ({ ...person, password_hash: passwordHash })))
    .execute()
  return {
    anna: await seedPerson(db, cast.anna, passwordHash),
    bruno: await seedPerson(db, cast.bruno, passwordHash),
    deniz: await seedPerson(db, cast.deniz, passwordHash),
    erika: await seedPerson(db, cast.erika, passwordHash),
  }
}

/** Anything that answers requests: a Hono app, or a server behind `fetch`. */
export interface Answering {
  request(path: string, init?: RequestInit): Response | Promise<Response>
}

/** Signs in through the real form; returns what belongs into the Cookie header. */
export async function signInAs(app: Answering, member: CastMember, basePath = ''): Promise<string> {
  const response = await app.request(`${basePath}/anmelden`, {
    method: 'POST',
    headers: formHeaders,
    body: new URLSearchParams({
      kundennummer: cast[member].customerNumber,
      passwort: castPassword,
    }).toString(),
  })
  if (response.status !== 303) throw new Error(`${member} was not let in: ${response.status}`)
  return cookiesOf(response)
}

/** What a browser sends with a form of ours. */
export const formHeaders = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
}

/** The cookies that an answer sets, as the next request sends them. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

// hashing takes its time on purpose: once per process is enough
let hashed: Promise<string> | undefined

export function castPasswordHash(): Promise<string> {
  hashed ??= createPasswords().hash(castPassword)
  return hashed
}
