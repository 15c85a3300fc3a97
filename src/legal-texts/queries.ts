import { prepared } from '#src/platform/database/prepared.ts'
import type { Language, LegalKey } from '#src/platform/database/schema.ts'

/** A text that the utility has written. */
export interface OwnText {
  language: Language
  body: string
  since: string
}

/** What the utility has written under a key, in every language it has written it in. */
export const findOwnTexts = prepared<{ key: LegalKey }, OwnText>((p, db) =>
  db
    .selectFrom('legal_text')
    .where('key', '=', p('key'))
    .where('body', '!=', '')
    .select(['language', 'body', 'since']),
)
