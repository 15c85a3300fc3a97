import type { DocumentKind } from '#src/platform/database/schema.ts'

export const documentsOnAPage = 60

/** The kinds, as the address of the list names them. */
export const kindSlugs = {
  invoice: 'rechnungen',
  instalmentChange: 'abschlaege',
  contract: 'vertraege',
  notice: 'mitteilungen',
} as const satisfies Record<DocumentKind, string>

export const documentKinds = Object.keys(kindSlugs) as DocumentKind[]

/** What of the list is wished for; an address that names nothing we know asks for everything. */
export function listWish(query: { art?: string | undefined; nach?: string | undefined }) {
  const kind = documentKinds.find((each) => kindSlugs[each] === query.art) ?? null
  const after = /^\d{1,18}$/.test(query.nach ?? '') ? (query.nach ?? null) : null
  return { kind, after }
}

/** The documents of each year, in the order they come in. */
export function byYear<Each extends { issuedOn: string }>(documents: Each[]): [string, Each[]][] {
  const years = new Map<string, Each[]>()
  for (const document of documents) {
    const year = document.issuedOn.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), document])
  }
  return [...years]
}
