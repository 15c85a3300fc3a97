import { customers, ownerOnly, type Row, type SweptFeature } from './feature.ts'

export const overviewFeature: SweptFeature = {
  rows: [
    { route: 'GET /uebersicht', answers: customers('200') },
    ...(['own', 'of nobody'] as const).map(
      (what): Row => ({
        route: 'POST /uebersicht/angaben/:fact/beenden',
        what,
        path: (scene) => `/uebersicht/angaben/${what === 'own' ? scene.factId : 0}/beenden`,
        answers: ownerOnly(what === 'own' ? '303 /uebersicht#angaben' : '404'),
      }),
    ),
  ],
}
