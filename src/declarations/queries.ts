import type { Fact } from '#src/inquiries/open-inquiry.ts'
import type { Db } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import type { Language } from '#src/platform/database/schema.ts'
import type { DeclarationKind } from './declaration.ts'

/** A declaration as it came in. */
export interface ReceivedDeclaration {
  reference: string
  receivedAt: Date
  facts: Record<Language, Fact[]>
  /** The reason for cancelling without notice; otherwise empty. */
  message: string
  email: string
}

const findReceived = prepared<{ kind: DeclarationKind; formKey: string }, ReceivedDeclaration>(
  (p, db) =>
    db
      .selectFrom('inquiry')
      .where('form_key', '=', p('formKey'))
      // other forms choose their keys alone: none of them may pass for a declaration
      .where('kind', '=', p('kind'))
      .select([
        'reference',
        'received_at as receivedAt',
        'facts',
        'message',
        'sender_address as email',
      ]),
)

/**
 * The declaration that was sent with a form. Its key has 122 bits of chance and is known only to
 * whoever was given the form: that stands in for signing in, which the law does not let us ask for.
 */
export async function findDeclaration(
  db: Db,
  kind: DeclarationKind,
  key: string,
): Promise<ReceivedDeclaration | undefined> {
  const [received] = await findReceived(db, { kind, formKey: inquiryKey(kind, key) })
  return received
}

/** The key of the inquiry that a declaration is handed on as: nobody finds one kind as the other. */
export function inquiryKey(kind: DeclarationKind, key: string): string {
  return `${kind}:${key}`
}
