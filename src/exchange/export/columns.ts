import { escapeLiteral } from 'pg'

/** One column of an exported file: its heading and the SQL that says its content. */
export interface Column {
  name: string
  /** `text` is what people or other systems typed, `word` is ours and needs no defusing. */
  kind: 'text' | 'word' | 'day' | 'moment' | 'decimal'
  sql: string
}

/** SQL that says a code in German, and `otherwise` (SQL) what has no word. */
export function inWords(
  code: string,
  words: Record<string, string | null>,
  otherwise: string = code,
): string {
  const cases = Object.entries(words).map(
    ([key, word]) =>
      `when ${escapeLiteral(key)} then ${word === null ? 'null' : escapeLiteral(word)}`,
  )
  return `case ${code} ${cases.join(' ')} else ${otherwise} end`
}

/** SQL of text over several lines with one kind of line end, whoever typed it. */
export function withPlainLineEnds(text: string): string {
  return `replace(${text}, E'\\r\\n', E'\\n')`
}
