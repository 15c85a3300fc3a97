import { machines, type SweptFeature } from './feature.ts'

/** What everybody can read at any time, also before choosing a password. */
export const legalTextFeature: SweptFeature = {
  rows: [
    { route: 'GET /impressum', answers: machines('200') },
    { route: 'GET /datenschutz', answers: machines('200') },
    { route: 'GET /barrierefreiheit', answers: machines('200') },
  ],
}
