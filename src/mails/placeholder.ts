/** What a value is decides how it is cleaned before it stands in a mail; see `clean.ts`. */
export type PlaceholderKind = 'words' | 'given' | 'secret' | 'link' | 'secretLink' | 'flag' | 'rows'

export interface Placeholder<Value = PlaceholderValue> {
  kind: PlaceholderKind
  /** German, for those who edit templates. */
  meaning: string
  sample: Value
}

export type Row = Record<string, string | boolean>
export type PlaceholderValue = string | boolean | readonly Row[]

/** Our own words, figures and dates, and the master data of the utility. */
export function words(meaning: string, sample: string): Placeholder<string> {
  return { kind: 'words', meaning, sample }
}

/** What customers can set: loses everything a mail program would turn into a link. */
export function given(meaning: string, sample: string): Placeholder<string> {
  return { kind: 'given', meaning, sample }
}

/** Opens the account: the mail's text is wiped once it is sent. */
export function secret(meaning: string, sample: string): Placeholder<string> {
  return { kind: 'secret', meaning, sample }
}

/** An address of this portal. */
export function link(meaning: string, sample: string): Placeholder<string> {
  return { kind: 'link', meaning, sample }
}

/** An address of this portal that opens the account. */
export function secretLink(meaning: string, sample: string): Placeholder<string> {
  return { kind: 'secretLink', meaning, sample }
}

/** For {{#if}}. */
export function flag(meaning: string, sample: boolean): Placeholder<boolean> {
  return { kind: 'flag', meaning, sample }
}

/** For {{#each}}; every row has the columns of the samples. */
export function rows<Columns extends Row>(
  meaning: string,
  sample: Columns[],
): Placeholder<readonly Columns[]> {
  return { kind: 'rows', meaning, sample }
}
