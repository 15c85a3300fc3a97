import { fieldNames } from '#src/readings/forms.ts'
import { seedDocument } from '#tests/documents/document-scene.ts'
import { photoForm, picture } from '#tests/readings/photos.ts'
import { fieldsOf } from '#tests/readings/reading-scene.ts'
import { setUpFactor } from '#tests/second-factor/factor-scene.ts'
import { lastMail, type SignInScene, signInScene } from '#tests/sign-in/scene.ts'
import { cast, castMoment, castPassword, cookiesOf, signInAs } from '#tests/support/cast.ts'
import { seedNewcomer } from '#tests/support/newcomers.ts'
import { openOffice } from '#tests/support/office.ts'
import { changeInstalment } from './features/affairs/instalments.ts'
import { reportMove } from './features/affairs/moving.ts'
import { sendObjection } from './features/affairs/reading-by-staff.ts'
import { reportMistake } from './features/customers.ts'
import { sendInquiry } from './features/inquiries.ts'
import { formerSubmissions } from './features/readings/corrections.ts'
import { parsePage } from './page-rules.ts'

/** A portal in which everything exists once: every person, a receipt, mails, links. */
export async function sweepScene() {
  const scene = await signInScene({ isDemonstration: true })
  const startingAt = await registered(scene, '104395')
  const entered = await scene.post('/anmelden', {
    kundennummer: '104395',
    passwort: startingAt.startPassword ?? '',
  })
  const people = {
    guest: '',
    anna: await signInAs(scene.app, 'anna'),
    bruno: await signInAs(scene.app, 'bruno'),
    deniz: await signInAs(scene.app, 'deniz'),
    erika: await signInAs(scene.app, 'erika'),
    mustChange: cookiesOf(entered),
    clara: await openOffice(scene.db, 'clara', castMoment),
    jonas: await openOffice(scene.db, 'jonas', castMoment),
    pending: '',
  }
  const reference = await sendGas(scene, people.bruno)
  const photographedId = await sendPhoto(scene, people.bruno, reference)
  const { id: factId } = await scene.db
    .insertInto('metering_point_fact')
    .values({
      contract_id: scene.ids.bruno.contractId(),
      kind: 'heatPump',
      since: '2026-11-20',
      told_at: new Date('2026-11-20T09:30:00Z'),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const formerReferences = await formerSubmissions(scene.db, scene.ids.bruno)
  const checkCodes = await checkCodesOf(scene)
  const documentId = await seedDocument(scene.portal, scene.ids.bruno.customerId)
  const inquiry = await sendInquiry(scene, people.bruno)
  const objectionReference = await sendObjection(scene, people.bruno)
  const declarationKey = await cancelContract(scene)
  const instalmentReference = await changeInstalment(scene, people.bruno)
  const reportReference = await reportMistake(scene, people.bruno)
  const moveReference = await reportMove(scene, people.bruno)
  const signInLink = (await registered(scene, '104396')).link ?? ''
  await scene.post('/passwort-vergessen', { kundennummer: cast.deniz.customerNumber })
  await scene.doJobs()
  const newPasswordLink = (await lastMail(scene)).link ?? ''
  const newEmailToken = await askNewEmail(scene, people.erika)
  people.erika = (await setUpFactor(scene, people.erika)).showing
  people.pending = await erikaTakesTheFirstStep(scene)
  const { id: mailId } = await scene.db
    .selectFrom('outgoing_mail')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return Object.assign(scene, {
    people,
    reference,
    photographedId,
    formerReferences,
    checkCodes,
    declarationKey,
    factId,
    documentId,
    objectionReference,
    instalmentReference,
    moveReference,
    reportReference,
    inquiry,
    mailId,
    newEmailToken,
    signInToken: signInLink.replace('/anmelden/link/', ''),
    newPasswordToken: newPasswordLink.replace('/passwort-neu/', ''),
    /** Asks as one of the people, in German unless another language is wished. */
    ask: (person: Person, path: string, init: { method?: string; language?: string } = {}) =>
      scene.app.request(path, {
        method: init.method ?? 'GET',
        headers: { cookie: people[person], 'accept-language': init.language ?? 'de' },
      }),
    /** Sends a form as one of the people. */
    sendAs: (person: Person, path: string, fields: Record<string, string>) =>
      scene.post(path, fields, { cookie: people[person] }),
  })
}

export type SweepScene = Awaited<ReturnType<typeof sweepScene>>
export type Person =
  | 'guest'
  | 'anna'
  | 'bruno'
  | 'deniz'
  | 'erika'
  | 'mustChange'
  | 'clara'
  | 'jonas'
  | 'pending'
export const members = ['anna', 'bruno', 'deniz', 'erika'] as const

/** Every route of one method, taken from the app itself, so that a new one is included. */
export function routesOf({ app }: SweepScene, method: 'GET' | 'POST'): string[] {
  const paths = app.routes.filter((route) => route.method === method).map(({ path }) => path)
  return [...new Set(paths)]
}

/** What the app answers a route to, whether or not it exists for this person. */
export function isRouted(scene: SweepScene, method: 'GET' | 'POST', path: string): boolean {
  const [bare = ''] = path.split(/[?#]/)
  return routesOf(scene, method).some((route) =>
    new RegExp(`^${route.replace(/:\w+\{\.\+\}/, '.+').replace(/:\w+/g, '[^/]+')}$`).test(bare),
  )
}

async function checkCodesOf({ db }: SignInScene): Promise<string[]> {
  const rows = await db.selectFrom('submission').select('check_code').orderBy('id').execute()
  return rows.map((row) => row.check_code)
}

async function registered(scene: SignInScene, customerNumber: string) {
  const newcomer = await seedNewcomer(scene.db, customerNumber, { hasAddressOnFile: true })
  await scene.post('/registrieren', {
    kundennummer: customerNumber,
    nachname: newcomer.lastName,
    vorname: newcomer.firstName,
    email: newcomer.email,
    zaehlernummer: '',
  })
  await scene.doJobs()
  return lastMail(scene)
}

async function sendGas(scene: SignInScene, cookie: string): Promise<string> {
  const form = await scene.app.request('/zaehlerstaende', { headers: { cookie } })
  const fields = fieldsOf(parsePage(await form.text()).document)
  const gas = scene.ids.bruno.registerId('7-1:3.0.0')
  const sent = await scene.post(
    '/zaehlerstaende',
    { ...fields, [fieldNames.value(gas)]: '5466' },
    { cookie },
  )
  return sent.headers.get('location')?.split('/').at(-1) ?? ''
}

/** A link to an address that Erika has not confirmed yet. */
async function askNewEmail(scene: SignInScene, cookie: string): Promise<string> {
  const fields = { email: 'erika@neu.example', 'aktuelles-passwort': castPassword }
  await scene.post('/zugang/e-mail-adresse', fields, { cookie })
  const mail = (await scene.mails()).find(({ key }) => key === 'email-change-confirm')
  return /\/e-mail-bestaetigen\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
}

/** Somebody who is not signed in cancels for a reason; returns the key of the receipt. */
async function cancelContract(scene: SignInScene): Promise<string> {
  const key = 'c0ffee00-0000-4000-8000-00000000abcd'
  const sent = await scene.post('/kuendigen', {
    formular: key,
    art: 'ausserordentlich',
    grund: 'Der Preis ist gestiegen.',
    vertragsangabe: '104382',
    name: 'Anna Weiß',
    email: 'anna.weiss@example.org',
    zeitpunkt: 'naechstmoeglich',
  })
  if (sent.status !== 303) throw new Error(`The declaration was answered ${sent.status}`)
  return key
}

/** The password was right, the code from the phone is still to come. */
async function erikaTakesTheFirstStep(scene: SignInScene): Promise<string> {
  const fields = { kundennummer: cast.erika.customerNumber, passwort: castPassword }
  return cookiesOf(await scene.post('/anmelden', fields))
}

/** The reading of this submission is in review, and has a photo. */
async function sendPhoto(scene: SignInScene, cookie: string, reference: string): Promise<string> {
  const { id } = await scene.db
    .updateTable('reading')
    .set({ status: 'inReview', outcome: null })
    .where('submission_id', 'is not', null)
    .returning('id')
    .executeTakeFirstOrThrow()
  const response = await scene.app.request(scene.portal.paths.sendPhoto(reference, id), {
    method: 'POST',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    body: photoForm(await picture().jpeg().toBuffer()),
  })
  if (response.status !== 303) throw new Error(`The photo was answered ${response.status}`)
  return id
}
