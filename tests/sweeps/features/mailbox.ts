import { everybody, type Row, type SweptFeature } from './feature.ts'

export const mailboxFeature: SweptFeature = {
  notPages: ['/entwicklung/postfach/:id/inhalt'],
  samples: (scene) => ({ '/entwicklung/postfach/:id': [scene.mailId, '0'] }),
  rows: [
    { route: 'GET /entwicklung/postfach', answers: everybody('200') },
    ...['', '/inhalt'].flatMap((end): Row[] => [
      {
        route: `GET /entwicklung/postfach/:id${end}`,
        path: (scene) => `/entwicklung/postfach/${scene.mailId}${end}`,
        answers: everybody('200'),
      },
      {
        route: `GET /entwicklung/postfach/:id${end}`,
        what: 'of nobody',
        path: () => `/entwicklung/postfach/0${end}`,
        answers: everybody('404'),
      },
    ]),
  ],
}
