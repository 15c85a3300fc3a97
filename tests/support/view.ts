import { pathsUnder } from '#src/paths.ts'
import type { SignedInCustomer, View } from '#templates/view.ts'

export const annaSignedIn: SignedInCustomer = {
  customerId: '1',
  loginId: '1',
  customerNumber: '104382',
  name: 'Anna Weiß',
  email: 'anna.weiss@example.de',
}

/** The surroundings of a page that is rendered alone. */
export function sampleView(changes: Partial<View> = {}): View {
  return {
    language: 'de',
    paths: pathsUnder(''),
    host: 'portal.example',
    asset: (file) => `/static/${file}`,
    utility: {
      name: 'Stadtwerke Musterstadt',
      shortName: 'Stadtwerke',
      streetAddress: 'Werkstraße 1',
      cityAddress: '12345 Musterstadt',
      phone: '05551 234-0',
      openingHours: 'Montag bis Freitag 8 bis 18 Uhr',
      email: 'service@stadtwerke-musterstadt.example',
      offers: { moving: true, instalmentChange: true, readingByStaff: true },
    },
    customer: undefined,
    path: '/',
    today: '2026-11-23',
    ...changes,
  }
}
