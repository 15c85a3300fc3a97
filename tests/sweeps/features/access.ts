import { castPassword } from '#tests/support/cast.ts'
import type { SweepScene } from '../scene.ts'
import { customers, everybody, type Row, type SweptFeature } from './feature.ts'

const never = 'x'.repeat(43)
const link = (token: (scene: SweepScene) => string) => (scene: SweepScene) =>
  `/e-mail-bestaetigen/${token(scene)}`

/** Signed-in devices, another e-mail address, and how one gets in. */
export const accessFeature: SweptFeature = {
  samples: (scene) => ({
    '/e-mail-bestaetigen/:token': [scene.newEmailToken, never, 'abgeschnitten'],
  }),
  livingPaths: (scene) => ({
    '/e-mail-bestaetigen/:token': `/e-mail-bestaetigen/${scene.newEmailToken}`,
    '/zugang/geraete/:device/abmeldung': `/zugang/geraete/${'a'.repeat(64)}/abmeldung`,
  }),
  completeFields: () => ({ 'aktuelles-passwort': castPassword }),
  refusedForms: () => [
    { person: 'anna', path: '/zugang/e-mail-adresse', fields: {} },
    {
      person: 'anna',
      path: '/zugang/e-mail-adresse',
      fields: { email: 'anna.weiss@example,de', 'aktuelles-passwort': 'falsch' },
    },
    { person: 'guest', path: '/zugang/e-mail-adresse', fields: { email: 'anna@example.org' } },
  ],
  rows: [
    { route: 'GET /zugang', answers: customers('200') },
    { route: 'GET /zugang/e-mail-adresse', answers: customers('200') },
    { route: 'POST /zugang/e-mail-adresse', answers: { ...customers('422'), guest: '401' } },
    { route: 'POST /zugang/e-mail-adresse/ruecknahme', answers: customers('303 /zugang') },
    // nobody ends what is not theirs: the answer tells nothing, and nothing happens
    {
      route: 'POST /zugang/geraete/:device/abmeldung',
      what: 'of nobody',
      path: () => `/zugang/geraete/${'a'.repeat(64)}/abmeldung`,
      answers: customers('303 /zugang'),
    },
    { route: 'POST /zugang/geraete/abmeldung', answers: customers('303 /zugang') },
    { route: 'GET /e-mail-bestaetigen/fertig', answers: everybody('200') },
    {
      route: 'GET /e-mail-bestaetigen/:token',
      what: 'alive',
      path: link((scene) => scene.newEmailToken),
      answers: everybody('200'),
    },
    ...(['GET', 'POST'] as const).flatMap((method): Row[] => [
      {
        route: `${method} /e-mail-bestaetigen/:token`,
        what: 'for another purpose',
        path: link((scene) => scene.newPasswordToken),
        answers: everybody('410'),
      },
      {
        route: `${method} /e-mail-bestaetigen/:token`,
        what: 'never made',
        path: link(() => never),
        answers: everybody('410'),
      },
      {
        route: `${method} /e-mail-bestaetigen/:token`,
        what: 'cut in two',
        path: link(() => 'halb'),
        answers: everybody('404'),
      },
    ]),
  ],
}
