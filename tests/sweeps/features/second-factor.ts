import { purposes, sealFor } from '#src/second-factor/bound-seal.ts'
import { castPassword } from '#tests/support/cast.ts'
import type { SweepScene } from '../scene.ts'
import { customers, everybody, type SweptFeature } from './feature.ts'

const page = '/zugang/zweiter-faktor'
const backToPage = customers(`303 ${page}`)

/** What Anna's form to set it up carries along. */
const setUpOf = ({ portal, ids }: SweepScene): string =>
  sealFor(portal.factorSeal, purposes.setUp(ids.anna.loginId), 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')

/** The code from the phone: of those who are asked here Erika alone has switched it on. */
export const secondFactorFeature: SweptFeature = {
  completeFields: () => ({ code: '123456', 'aktuelles-passwort': castPassword }),
  refusedForms: (scene) => [
    { person: 'anna', path: page, fields: { einrichtung: setUpOf(scene), code: '12' } },
    { person: 'anna', path: page, fields: { einrichtung: setUpOf(scene), code: '123456' } },
    { person: 'erika', path: `${page}/neue-codes`, fields: {} },
    {
      person: 'erika',
      path: `${page}/abschaltung`,
      fields: { code: 'ZZZZ-ZZZZ-ZZZZ', 'aktuelles-passwort': castPassword },
    },
    { person: 'pending', path: '/anmelden/code', fields: { code: '' } },
    { person: 'pending', path: '/anmelden/code', fields: { wiederherstellungscode: 'kurz' } },
  ],
  rows: [
    {
      route: 'GET /anmelden/code',
      answers: { ...everybody('303 /uebersicht'), guest: '303 /anmelden' },
    },
    { route: 'POST /anmelden/code', answers: everybody('401') },
    { route: `GET ${page}`, answers: customers('200') },
    { route: `POST ${page}`, answers: backToPage },
    { route: `GET ${page}/wiederherstellungscodes`, answers: backToPage },
    { route: `POST ${page}/wiederherstellungscodes`, answers: customers('303 /zugang') },
    { route: `GET ${page}/neue-codes`, answers: backToPage },
    { route: `POST ${page}/neue-codes`, answers: backToPage },
    { route: `GET ${page}/abschaltung`, answers: backToPage },
    { route: `POST ${page}/abschaltung`, answers: backToPage },
  ],
}
