import type { TypedFields } from '#src/platform/http/form.ts'
import { fieldNames } from '../field-names.ts'
import { topicOf, topicSlugs } from '../topics.ts'
import type { ContactDetails } from './contact-queries.ts'

/** What a message is about: something that the writer has. */
export interface AskedAbout {
  kind: 'meter' | 'contract' | 'document'
  /** A meter's number, a contract's number, a document's title. */
  name: string
}

const kinds = { zaehler: 'meter', vertrag: 'contract', dokument: 'document' } as const
type KindSlug = keyof typeof kinds

/** The form as another page leads to it: `?thema=zaehler&zaehler=1ESY1160123456`. */
export function fieldsFromAddress(query: Record<string, string>): TypedFields {
  const topic = topicOf(query.thema)
  const kind = (Object.keys(kinds) as KindSlug[]).find((each) => query[each])
  return {
    [fieldNames.topic]: topic ? topicSlugs[topic] : '',
    [fieldNames.subject]: kind ? `${kind}:${query[kind]}` : '',
  }
}

/** The document that a form asks about, whosever it may be. */
export function documentIdIn(typed: TypedFields): string | null {
  return /^dokument:(\d{1,18})$/.exec(typed[fieldNames.subject] ?? '')?.[1] ?? null
}

/** What is asked about, if it belongs to the customer; of anything else nothing is said. */
export function askedAboutOf(
  { supplies, documentTitle }: Pick<ContactDetails, 'supplies' | 'documentTitle'>,
  chosen: string | undefined,
): AskedAbout | undefined {
  const [, slug, value = ''] = /^(\w+):(.+)$/s.exec(chosen ?? '') ?? []
  const isOwn = {
    zaehler: supplies.some(({ meterNumbers }) => meterNumbers.includes(value)),
    vertrag: supplies.some(({ contractNumber }) => contractNumber === value),
    dokument: documentTitle !== null,
  }
  if (!isKind(slug) || !isOwn[slug]) return undefined
  return { kind: kinds[slug], name: slug === 'dokument' ? (documentTitle ?? '') : value }
}

function isKind(slug: string | undefined): slug is KindSlug {
  return slug !== undefined && Object.hasOwn(kinds, slug)
}
