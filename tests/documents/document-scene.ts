import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Insertable } from 'kysely'
import { parse } from 'node-html-parser'
import type { Database } from '#src/platform/database/schema.ts'
import type { Portal } from '#src/portal.ts'
import { signInScene } from '#tests/sign-in/scene.ts'
import { type CastMember, signInAs } from '#tests/support/cast.ts'
import type { TestPortalOptions } from '#tests/support/portal.ts'

type DocumentRow = Insertable<Database['document']>

/** The smallest thing that is a PDF; with another text it is another one. */
export function pdf(text = 'Rechnung', byteSize = 0): Buffer {
  const begin = `%PDF-1.7\n% ${text}\n`
  return Buffer.from(`${begin.padEnd(byteSize - 6, '.')}%%EOF\n`)
}

/** Lists a document of a customer, with its file in the store. */
export async function seedDocument(
  { db, documentStore }: Pick<Portal, 'db' | 'documentStore'>,
  customerId: string,
  row: Partial<DocumentRow> = {},
  bytes = pdf(row.title),
): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const storageKey = `${sha256.slice(0, 2)}/${sha256}.pdf`
  await documentStore.put(storageKey, bytes)
  const { id } = await db
    .insertInto('document')
    .values({
      customer_id: customerId,
      kind: 'invoice',
      title: 'Jahresrechnung Gas 2025',
      issued_on: '2026-01-09',
      storage_key: storageKey,
      sha256,
      byte_size: String(bytes.length),
      ...row,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A portal, and somebody in it who is signed in and looks for documents. */
export async function documentScene(member: CastMember = 'bruno', options: TestPortalOptions = {}) {
  const scene = await signInScene(options)
  const cookie = await signInAs(scene.app, member)
  const own = scene.ids[member]
  const get = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
    scene.app.request(address, { method, headers: { cookie, ...headers } })
  return Object.assign(scene, {
    own,
    cookie,
    get,
    seed: (row: Partial<DocumentRow> = {}, bytes?: Buffer, customerId = own.customerId) =>
      seedDocument(scene.portal, customerId, row, bytes),
    page: async (address: string) => parse(await (await get(address)).text()),
    openings: () => scene.db.selectFrom('document_opening').selectAll().execute(),
    /** Where the file of a document lies. */
    placeOf: async (documentId: string): Promise<string> => {
      const { storage_key } = await scene.db
        .selectFrom('document')
        .select('storage_key')
        .where('id', '=', documentId)
        .executeTakeFirstOrThrow()
      return path.join(scene.portal.settings.dataDir, 'documents', storage_key)
    },
  })
}

export type DocumentScene = Awaited<ReturnType<typeof documentScene>>
