import { everybody, type SweptFeature } from './feature.ts'

export const startFeature: SweptFeature = {
  rows: [{ route: 'GET /', answers: everybody('200') }],
}
