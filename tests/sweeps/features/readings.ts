import { fieldNames } from '#src/readings/forms.ts'
import type { SweepScene } from '../scene.ts'
import { customers, ownerOnly, type RefusedForm, type SweptFeature } from './feature.ts'

const receipt = (reference: (scene: SweepScene) => string) => (scene: SweepScene) =>
  `/zaehlerstaende/meldungen/${reference(scene)}`

/** A reading form that names a register, with a value that cannot be read. */
const typedInto = (register: (scene: SweepScene) => string) => (scene: SweepScene) => ({
  [fieldNames.formKey]: 'zugriff',
  [fieldNames.readOn]: '23.11.2026',
  [fieldNames.value(register(scene))]: 'zwölf',
})
export const ofBruno = typedInto((scene) => scene.ids.bruno.registerId('7-1:3.0.0'))
export const ofNobody = typedInto(() => '999999')

/** Typing, checking and sending readings; receipts and photos. */
export const readingFeature: SweptFeature = {
  notPages: ['/zaehlerstaende/meldungen/:reference/foto/:readingId'],
  samples: (scene) => ({
    '/zaehlerstaende/meldungen/:reference': [
      scene.reference,
      ...scene.formerReferences,
      '2026-00000000',
    ],
    '/zaehlerstaende/meldungen/:reference/foto': [scene.reference],
  }),
  completeFields: (scene) => ({
    [fieldNames.formKey]: 'fremd',
    [fieldNames.readOn]: '23.11.2026',
    [fieldNames.value(scene.ids.bruno.registerId('7-1:3.0.0'))]: '5466',
  }),
  refusedForms,
  rows: [
    { route: 'GET /zaehlerstaende', answers: customers('200') },
    {
      route: 'POST /zaehlerstaende',
      what: 'own',
      fields: ofBruno,
      answers: { ...ownerOnly('422'), guest: '401' },
    },
    {
      route: 'POST /zaehlerstaende',
      what: 'of nobody',
      fields: ofNobody,
      answers: { ...ownerOnly('404'), guest: '401' },
    },
    { route: 'GET /zaehlerstaende/pruefung', answers: customers('303 /zaehlerstaende') },
    {
      route: 'POST /zaehlerstaende/pruefung',
      what: 'own',
      fields: ofBruno,
      answers: { ...ownerOnly('422'), guest: '401' },
    },
    {
      route: 'POST /zaehlerstaende/pruefung',
      what: 'of nobody',
      fields: ofNobody,
      answers: { ...ownerOnly('404'), guest: '401' },
    },
    {
      route: 'GET /zaehlerstaende/meldungen/:reference',
      what: 'own',
      path: receipt((scene) => scene.reference),
      answers: ownerOnly('200'),
    },
    {
      route: 'GET /zaehlerstaende/meldungen/:reference',
      what: 'of nobody',
      path: receipt(() => '2026-ZZZZZZ'),
      answers: ownerOnly('404'),
    },
    {
      route: 'GET /zaehlerstaende/meldungen/:reference/foto',
      what: 'of nobody',
      path: () => '/zaehlerstaende/meldungen/2026-ZZZZZZ/foto',
      answers: customers('303 /zaehlerstaende/meldungen/2026-ZZZZZZ'),
    },
    {
      route: 'POST /zaehlerstaende/meldungen/:reference/foto',
      what: 'own',
      path: (scene) => scene.portal.paths.sendPhoto(scene.reference, scene.photographedId),
      // these fields are no file
      answers: ownerOnly('415'),
    },
    {
      route: 'POST /zaehlerstaende/meldungen/:reference/foto',
      what: 'of nobody',
      path: (scene) => scene.portal.paths.sendPhoto(scene.reference, '999999'),
      answers: ownerOnly('404'),
    },
    {
      route: 'GET /zaehlerstaende/meldungen/:reference/foto/:readingId',
      what: 'own',
      path: (scene) => scene.portal.paths.photo(scene.reference, scene.photographedId),
      answers: ownerOnly('200'),
    },
    {
      route: 'GET /zaehlerstaende/meldungen/:reference/foto/:readingId',
      what: 'of nobody',
      path: (scene) => scene.portal.paths.photo(scene.reference, '999999'),
      answers: ownerOnly('404'),
    },
  ],
}

function refusedForms(scene: SweepScene): RefusedForm[] {
  const day = { [fieldNames.formKey]: 'sweep', [fieldNames.readOn]: '23.11.2026' }
  const peak = fieldNames.value(scene.ids.anna.registerId('1-1:1.8.1'))
  const offPeak = fieldNames.value(scene.ids.anna.registerId('1-1:1.8.2'))
  const water = fieldNames.value(scene.ids.erika.registerId('8-1:1.0.0', '8SEN0000112233'))
  const anna = (values: Record<string, string>): RefusedForm[] =>
    ['/zaehlerstaende', '/zaehlerstaende/pruefung'].map((path) => ({
      person: 'anna',
      path,
      fields: { ...day, ...values },
    }))
  return [
    ...anna({}),
    ...anna({ [peak]: 'zwölf' }),
    ...anna({ [peak]: '12354' }),
    ...anna({ [peak]: '1', [offPeak]: '999999', [fieldNames.readOn]: '31.11.2026' }),
    {
      person: 'anna',
      path: '/zaehlerstaende/pruefung',
      fields: { ...day, [peak]: '12354', [offPeak]: '9982' },
    },
    { person: 'erika', path: '/zaehlerstaende', fields: { ...day, [water]: '66,9' } },
    { person: 'guest', path: '/zaehlerstaende', fields: { ...day, [peak]: '12354' } },
  ]
}
