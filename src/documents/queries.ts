import { sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'
import { type Parameter, prepared } from '#src/platform/database/prepared.ts'
import type { DocumentKind } from '#src/platform/database/schema.ts'

/** A document as lists show it. */
export interface ListedDocument {
  id: string
  kind: DocumentKind
  title: string
  issuedOn: string
  /** In euros; below zero it is paid back. */
  amount: string | null
  dueOn: string | null
  contractNumber: string | null
  isUnread: boolean
}

export interface StoredDocument extends ListedDocument {
  storageKey: string
  sha256: string
  byteSize: number
  openedAt: Date | null
}

// who has just got an access is not told that the letters of past years are new
const isUnread = sql<boolean>`document_opening.document_id is null and (
  document.added_at > login.created_at
  or document.issued_on > (login.created_at - interval '90 days')::date
)`

const listed = sql`
  document.id::text,
  document.kind,
  document.title,
  document.issued_on as "issuedOn",
  document.amount::text,
  document.due_on as "dueOn",
  contract.contract_number as "contractNumber",
  coalesce(${isUnread}, false) as "isUnread"`

const surroundings = sql`
  from document
  left join contract on contract.id = document.contract_id
  left join document_opening on document_opening.document_id = document.id
  left join login on login.customer_id = document.customer_id`

export interface DocumentWish {
  customerId: string
  kind: DocumentKind | null
  /** Only those that come after this one in the list. */
  after: string | null
  count: number
}

const lastSeen = (p: Parameter<DocumentWish>) => sql`
  select issued_on, id from document
  where id = ${p('after')} and customer_id = ${p('customerId')}`

/** A customer's documents, the newest first; one more than `count` where there are more. */
export const findDocuments = prepared<DocumentWish, ListedDocument>(
  (p) => sql<ListedDocument>`
  select ${listed} ${surroundings}
  where document.customer_id = ${p('customerId')}
    and (${p('kind')}::text is null or document.kind = ${p('kind')}::text)
    and (${p('after')}::bigint is null
      or (document.issued_on, document.id) < (${lastSeen(p)}))
  order by document.issued_on desc, document.id desc
  limit ${p('count')}::int + 1
`,
)

/** What the overview shows, for it to build in. */
export const latestDocuments = (p: Parameter<{ customerId: string }>) => sql<ListedDocument>`
  select ${listed} ${surroundings}
  where document.customer_id = ${p('customerId')}
  order by document.issued_on desc, document.id desc
  limit 4
`

const findDocument = prepared<{ customerId: string; documentId: string }, StoredDocument>(
  (p) => sql<StoredDocument>`
  select ${listed},
    document.storage_key as "storageKey",
    document.sha256,
    document.byte_size::float8 as "byteSize",
    document_opening.opened_at as "openedAt"
  ${surroundings}
  where document.customer_id = ${p('customerId')} and document.id = ${p('documentId')}
`,
)

/** One document, loaded through the customer whose it is. */
export async function findDocumentOf(
  db: Db,
  customerId: string,
  documentId: string,
): Promise<StoredDocument | undefined> {
  if (!/^\d{1,18}$/.test(documentId)) return undefined
  const [document] = await findDocument(db, { customerId, documentId })
  return document
}
