import { machines, type SweptFeature } from './feature.ts'

export const helpFeature: SweptFeature = {
  rows: [{ route: 'GET /hilfe', answers: machines('200') }],
}
