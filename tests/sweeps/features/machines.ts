import { machines, type SweptFeature } from './feature.ts'

/** What machines ask for: whether we live, and files. */
export const machineFeature: SweptFeature = {
  notPages: ['/gesund', '/bereit', '/static/:file{.+}'],
  rows: [
    { route: 'GET /gesund', answers: machines('200') },
    { route: 'GET /bereit', answers: machines('200') },
    {
      route: 'GET /static/:file{.+}',
      what: 'ours',
      path: (scene) => scene.portal.assets.href('styles/portal.css'),
      answers: machines('200'),
    },
    {
      route: 'GET /static/:file{.+}',
      what: 'not listed',
      path: () => '/static/..%2f..%2fpackage.json',
      answers: machines('404'),
    },
  ],
}
