import { fileURLToPath } from 'node:url'
import { compileMailTemplates } from '#src/mails/mail-templates.ts'
import { type MailKey, sampleVariables } from '#src/mails/placeholders.ts'
import { createPost } from '#src/mails/post.ts'
import type { Db, Trx } from '#src/platform/database/connect.ts'

export const mailFolder = fileURLToPath(new URL('../../mail-templates/', import.meta.url))
const templates = await compileMailTemplates(mailFolder)
export const post = createPost({
  templates,
  settings: { origin: 'https://portal.example', basePath: '' },
})

export function sendPasswordChanged(db: Db | Trx, address: string): Promise<void> {
  return send(db, 'password-changed', address)
}

export function sendRegistration(db: Db | Trx, address: string): Promise<void> {
  return send(db, 'registration', address)
}

export function outbox(db: Db) {
  return db.selectFrom('outgoing_mail').selectAll().orderBy('id').execute()
}

function send(db: Db | Trx, key: MailKey, address: string): Promise<void> {
  const to = { name: 'Anna Weiß', address }
  return post.send(db, { key, to, language: 'de', variables: sampleVariables(key) })
}
