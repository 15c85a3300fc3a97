import { pdfFile, question } from '#tests/inquiries/contact-scene.ts'
import type { SignInScene } from '#tests/sign-in/scene.ts'
import type { SweepScene } from '../scene.ts'
import { customers, everybody, ownerOnly, type Row, type SweptFeature } from './feature.ts'

const nobodys = '2026-ZZZZ-ZZZZ'
const own = (end: string) => (scene: SweepScene) => `/anliegen/${scene.inquiry.reference}${end}`
const signedIn = (answer: string) => ({ ...customers(answer), guest: '401' })

/** Writing to the utility, with an access and without, and what becomes of it. */
export const inquiryFeature: SweptFeature = {
  notPages: ['/anliegen/:reference/dateien/:file'],
  samples: (scene) => ({
    '/anliegen/:reference': [scene.inquiry.reference, nobodys],
    '/anliegen/:reference/nachtraege': [scene.inquiry.reference],
  }),
  completeFields: () => ({ ...question, name: 'Carla Conti', email: 'carla@example.org' }),
  refusedForms: (scene) => [
    { person: 'guest', path: '/kontakt', fields: {} },
    {
      person: 'guest',
      path: '/kontakt',
      fields: {
        name: 'x'.repeat(200),
        email: 'carla@',
        kundennummer: 'x'.repeat(50),
        telefon: 'ruf an',
        nachricht: 'x'.repeat(6000),
      },
    },
    { person: 'bruno', path: '/kontakt/anliegen', fields: { telefon: 'ruf an' } },
    { person: 'guest', path: '/kontakt/anliegen', fields: question },
    { person: 'bruno', path: own('/nachtraege')(scene), fields: {} },
    { person: 'guest', path: own('/nachtraege')(scene), fields: question },
  ],
  livingPaths: (scene) => ({ '/anliegen/:reference/nachtraege': own('/nachtraege')(scene) }),
  rows: [
    { route: 'GET /kontakt', answers: everybody('200') },
    { route: 'POST /kontakt', answers: everybody('422') },
    { route: 'GET /kontakt/unterwegs', answers: everybody('200') },
    { route: 'GET /kontakt/anliegen', answers: customers('303 /kontakt') },
    { route: 'POST /kontakt/anliegen', answers: signedIn('422') },
    { route: 'GET /anliegen', answers: customers('200') },
    ...ownAndNobodys('GET /anliegen/:reference', '', '200'),
    {
      route: 'GET /anliegen/:reference/nachtraege',
      path: () => `/anliegen/${nobodys}/nachtraege`,
      answers: customers(`303 /anliegen/${nobodys}`),
    },
    ...ownAndNobodys('POST /anliegen/:reference/nachtraege', '/nachtraege', '422').map(
      (row): Row => ({ ...row, answers: { ...row.answers, guest: '401' } }),
    ),
    {
      route: 'GET /anliegen/:reference/dateien/:file',
      what: 'own',
      path: (scene) => own(`/dateien/${scene.inquiry.fileId}`)(scene),
      answers: ownerOnly('200'),
    },
    {
      route: 'GET /anliegen/:reference/dateien/:file',
      what: 'of nobody',
      path: own('/dateien/999999'),
      answers: ownerOnly('404'),
    },
  ],
}

/** Asks with a file, as the owner of everything in the scene. */
export async function sendInquiry(scene: SignInScene, cookie: string) {
  const body = new FormData()
  for (const [name, value] of Object.entries(question)) body.set(name, value)
  body.append('dateien', pdfFile())
  const headers = { cookie, 'sec-fetch-site': 'same-origin' }
  const sent = await scene.app.request('/kontakt/anliegen', { method: 'POST', headers, body })
  const { id } = await scene.db.selectFrom('inquiry_file').select('id').executeTakeFirstOrThrow()
  const reference = /\/anliegen\/([^?]+)/.exec(sent.headers.get('location') ?? '')?.[1] ?? ''
  return { reference, fileId: id }
}

function ownAndNobodys(route: string, end: string, answer: string): Row[] {
  return [
    { route, what: 'own', path: own(end), answers: ownerOnly(answer) },
    {
      route,
      what: 'of nobody',
      path: () => `/anliegen/${nobodys}${end}`,
      answers: ownerOnly('404'),
    },
  ]
}
