import { customers, type SweptFeature } from './feature.ts'

/** What was read and used, as a page and as files. */
export const consumptionFeature: SweptFeature = {
  notPages: ['/zaehlerstaende/verlauf.csv', '/zaehlerstaende/verlauf.pdf'],
  rows: [
    { route: 'GET /zaehlerstaende/verlauf', answers: customers('200') },
    { route: 'GET /zaehlerstaende/verlauf.csv', answers: customers('200') },
    { route: 'GET /zaehlerstaende/verlauf.pdf', answers: customers('200') },
  ],
}
