import type { Language } from '#templates/view.ts'
import { cleanVariables } from './clean.ts'
import { compileMarkup, compilePart, type Fill } from './compile.ts'
import type { Placeholder, PlaceholderValue } from './placeholder.ts'
import { commonPlaceholders } from './placeholders/every-mail.ts'
import {
  type CommonVariables,
  type MailKey,
  type MailVariables,
  mailPlaceholders,
  sampleVariables,
} from './placeholders.ts'
import { readFrame, readMailFiles } from './template-files.ts'

const languages: readonly Language[] = ['de', 'en']

export interface Composition {
  subject: string
  html: string
  text: string
  hasSecret: boolean
  /** Lower goes first. */
  priority: number
}

export interface MailTemplates {
  /** @throws when a variable is missing. */
  compose<Key extends MailKey>(
    key: Key,
    language: Language,
    variables: CommonVariables & MailVariables<Key>,
  ): Composition
}

/**
 * Reads and compiles every mail in both languages, once at start.
 * @throws an error naming the file that cannot be used.
 */
export async function compileMailTemplates(folder: string): Promise<MailTemplates> {
  const mails = new Map<string, CompiledMail>()
  for (const language of languages) {
    for (const key of mailKeys()) {
      mails.set(`${key}.${language}`, await compileMail(folder, key, language))
    }
  }
  const templates: MailTemplates = {
    compose(key, language, variables) {
      const mail = mails.get(`${key}.${language}`)
      if (!mail) throw new Error(`no mail ${key} in ${language}`)
      const placeholders = { ...commonPlaceholders, ...mailPlaceholders[key] }
      const values = { ...cleanVariables(placeholders, variables, language), language }
      return { ...fill(mail, values), ...weightOf(placeholders) }
    },
  }
  // a word that is not declared shows here, not when a customer waits for the mail
  for (const language of languages) {
    for (const key of mailKeys()) templates.compose(key, language, sampleVariables(key))
  }
  return templates
}

export function mailKeys(): MailKey[] {
  return Object.keys(mailPlaceholders) as MailKey[]
}

interface CompiledMail {
  subject: Fill
  html: Fill
  text: Fill
}

async function compileMail(
  folder: string,
  key: MailKey,
  language: Language,
): Promise<CompiledMail> {
  const [frame, mail] = await Promise.all([
    readFrame(folder, language),
    readMailFiles(folder, key, language),
  ])
  return {
    subject: compilePart(mail.subject),
    html: await compileMarkup(frame.markup, mail.markup),
    text: compilePart({ ...mail.text, source: mail.text.source + frame.text.source }),
  }
}

function fill(mail: CompiledMail, values: Record<string, PlaceholderValue>) {
  const subject = mail.subject(values).trim()
  return { subject, html: mail.html({ ...values, subject }), text: mail.text(values) }
}

/** Somebody sits and waits for a mail with a secret. */
function weightOf(placeholders: Record<string, Placeholder>) {
  const hasSecret = Object.values(placeholders).some(({ kind }) => kind.startsWith('secret'))
  return { hasSecret, priority: hasSecret ? 0 : 1 }
}
