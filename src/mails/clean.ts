import type { Language } from '#templates/view.ts'
import type { Placeholder, PlaceholderKind, PlaceholderValue, Row } from './placeholder.ts'

const nobody = { de: 'liebe Kundin, lieber Kunde', en: 'dear customer' }

/**
 * The declared variables, each made harmless for what it is. What is not declared is left out.
 * @throws when a variable is missing, or a link is no web address.
 */
export function cleanVariables(
  placeholders: Record<string, Placeholder>,
  variables: object,
  language: Language,
): Record<string, PlaceholderValue> {
  const values = new Map<string, PlaceholderValue>(Object.entries(variables))
  return Object.fromEntries(
    Object.entries(placeholders).map(([name, { kind }]) => {
      const value = values.get(name)
      if (value === undefined) throw new Error(`mail variable ${name} is missing`)
      return [name, clean(kind, value, language)]
    }),
  )
}

/**
 * Words of a customer without anything that a mail program would make a link of, on one line.
 * 'evil.example' becomes 'evil. example', so that 'Dr.Weiß' and 'GmbH & Co.KG' lose nothing.
 */
export function cleanGiven(value: string): string {
  return withoutLinks(value).slice(0, 120)
}

/** The same at any length, for what has to be said in full. */
export function withoutLinks(value: string): string {
  return oneLine(value)
    .replace(/\S*(:\/|\/\/|www\.|@|\\)\S*/giu, ' ')
    .replace(/\S*[\p{L}\p{N}]\.[\p{L}\p{N}]\S*\/\S*/gu, ' ')
    .replace(/([\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, '$1. ')
    .replace(/\s+/g, ' ')
    .trim()
}

function clean(
  kind: PlaceholderKind,
  value: PlaceholderValue,
  language: Language,
): PlaceholderValue {
  if (typeof value === 'boolean') return value
  if (typeof value !== 'string') return value.map(cleanRow)
  if (kind === 'given') return cleanGiven(value) || nobody[language]
  if (kind === 'link' || kind === 'secretLink') return webAddress(value)
  return oneLine(value)
}

function cleanRow(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      typeof cell === 'string' ? oneLine(cell) : cell,
    ]),
  )
}

function webAddress(value: string): string {
  if (!/^https?:\/\/[^\s<>"']+$/.test(value))
    throw new Error('a link in a mail is not a web address')
  return value
}

// no line breaks, and no invisible characters that turn a text around
function oneLine(value: string): string {
  return value
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .trim()
}
