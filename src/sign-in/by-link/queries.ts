import type { Db, Trx } from '#src/platform/database/connect.ts'
import { findReaderOrThrow, type LoginReader } from '#src/sign-in/queries.ts'
import { hashToken, isToken, makeToken } from '#src/sign-in/token.ts'

export type LinkPurpose = 'signIn' | 'newPassword' | 'newEmail'

/** Whom a link belongs to. */
export interface LinkOwner {
  loginId: string
  customerId: string
}

/** 'cut': not one of ours as it stands; 'dead': used, run out, or overtaken by a new password. */
export type LinkState = 'alive' | 'dead' | 'cut'

const minutes = 60

/** A link that works once within the hour; the table holds only the hash of its token. */
export async function makeMailLink(
  trx: Trx,
  loginId: string,
  purpose: LinkPurpose,
  now: Date,
  newEmail?: string,
): Promise<string> {
  const token = makeToken()
  await trx
    .insertInto('mail_link')
    .values({
      token_hash: hashToken(token),
      login_id: loginId,
      purpose,
      new_email: newEmail ?? null,
      created_at: now,
      expires_at: new Date(now.getTime() + minutes * 60_000),
    })
    .execute()
  return token
}

/** Looks without using: programs that read mails open every link in them. */
export async function inspectMailLink(
  db: Db,
  token: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<LinkState> {
  if (!isToken(token)) return 'cut'
  const link = await db
    .selectFrom('mail_link')
    .select(['used_at', 'expires_at'])
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .executeTakeFirst()
  return link && link.used_at === null && link.expires_at > now ? 'alive' : 'dead'
}

/** Whose a living link is, without using it. */
export async function findLinkReader(
  db: Db,
  token: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<LoginReader | undefined> {
  if (!isToken(token)) return undefined
  const link = await db
    .selectFrom('mail_link')
    .select('login_id')
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return link && (await findReaderOrThrow(db, link.login_id))
}

/** Uses a link up; of many who try at once one gets the owner, the others nothing. */
export async function useMailLink(
  trx: Trx,
  token: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<LinkOwner | undefined> {
  if (!isToken(token)) return undefined
  return await trx
    .updateTable('mail_link')
    .from('login')
    .set({ used_at: now })
    .where('mail_link.token_hash', '=', hashToken(token))
    .where('mail_link.purpose', '=', purpose)
    .where('mail_link.used_at', 'is', null)
    .where('mail_link.expires_at', '>', now)
    .whereRef('login.id', '=', 'mail_link.login_id')
    .returning(['login.id as loginId', 'login.customer_id as customerId'])
    .executeTakeFirst()
}
