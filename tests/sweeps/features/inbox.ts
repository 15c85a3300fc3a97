import type { SweepScene } from '../scene.ts'
import { type RefusedForm, type Row, type SweptFeature, staffOnly } from './feature.ts'

const never = '2026-ZZZZ-ZZZZ'
const at = (end: string) => (scene: SweepScene) =>
  `/verwaltung/anliegen/${scene.inquiry.reference}${end}`
const atNone = (end: string) => () => `/verwaltung/anliegen/${never}${end}`

/** What customers asked, for those who answer. */
export const inboxFeature: SweptFeature = {
  notPages: ['/verwaltung/anliegen/:reference/datei/:file'],
  samples: (scene) => ({ '/verwaltung/anliegen/:reference': [scene.inquiry.reference, never] }),
  refusedForms: (scene): RefusedForm[] => [
    { person: 'clara', path: at('/antwort')(scene), fields: { antwort: ' ', gesehen: '0' } },
    { person: 'clara', path: at('/notiz')(scene), fields: { notiz: '' } },
  ],
  rows: [
    { route: 'GET /verwaltung/anliegen', answers: staffOnly('200') },
    { route: 'GET /verwaltung/anliegen/:reference', path: at(''), answers: staffOnly('200') },
    ...(['antwort', 'notiz', 'schritt'] as const).flatMap((end): Row[] => [
      {
        route: `POST /verwaltung/anliegen/:reference/${end}`,
        path: at(`/${end}`),
        answers: staffOnly('422'),
      },
      {
        route: `POST /verwaltung/anliegen/:reference/${end}`,
        what: 'of nobody',
        path: atNone(`/${end}`),
        answers: staffOnly('404'),
      },
    ]),
    {
      route: 'GET /verwaltung/anliegen/:reference',
      what: 'of nobody',
      path: atNone(''),
      answers: staffOnly('404'),
    },
    {
      route: 'GET /verwaltung/anliegen/:reference/datei/:file',
      what: 'of nobody',
      path: at('/datei/999999'),
      answers: staffOnly('404'),
    },
  ],
}
