import { machines, type RefusedForm, type Row, type SweptFeature } from './feature.ts'

const sent = 'c0ffee00-0000-4000-8000-000000000001'
const never = 'c0ffee00-0000-4000-8000-00000000dead'

/** Cancelling and withdrawing: for everybody, whoever they are or are not. */
export const declarationFeature: SweptFeature = {
  notPages: ['/kuendigen/beleg/:key/bestaetigung.pdf', '/widerrufen/beleg/:key/bestaetigung.pdf'],
  samples: (scene) => ({
    '/kuendigen/beleg/:key': [scene.declarationKey, never],
    '/widerrufen/beleg/:key': [never],
  }),
  completeFields: () => ({
    name: 'Bruno Özdemir-Groß',
    vertrag: 'anderer',
    vertragsangabe: '104383',
    art: 'ordentlich',
    zeitpunkt: 'naechstmoeglich',
  }),
  refusedForms,
  rows: ['/kuendigen', '/widerrufen'].flatMap((path): Row[] => [
    { route: `GET ${path}`, answers: machines('200') },
    { route: `POST ${path}`, what: 'empty', answers: machines('422') },
    {
      route: `POST ${path}`,
      what: 'whole',
      fields: () => ({
        formular: sent,
        name: 'Anna Weiß',
        email: 'anna.weiss@example.org',
        vertrag: 'anderer',
        vertragsangabe: '104382',
        art: 'ordentlich',
        zeitpunkt: 'naechstmoeglich',
      }),
      answers: machines(`303 ${path}/beleg/${sent}`),
    },
    ...['', '/bestaetigung.pdf'].map(
      (end): Row => ({
        route: `GET ${path}/beleg/:key${end}`,
        what: 'of nobody',
        path: () => `${path}/beleg/${never}${end}`,
        answers: machines('404'),
      }),
    ),
  ]),
}

function refusedForms(): RefusedForm[] {
  const long = 'x'.repeat(3_000)
  const everything = {
    name: long,
    email: 'a@b',
    vertrag: 'anderer',
    vertragsangabe: long,
    art: 'ausserordentlich',
    grund: long,
    zeitpunkt: 'tag',
    datum: '31.11.2026',
  }
  return (['guest', 'erika'] as const).flatMap((person) =>
    ['/kuendigen', '/widerrufen'].flatMap((path): RefusedForm[] => [
      { person, path, fields: {} },
      { person, path, fields: everything },
      { person, path, fields: { ...everything, vertrag: '', datum: '1.1.2020', grund: '' } },
    ]),
  )
}
