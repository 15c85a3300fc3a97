import type { Language } from '#templates/view.ts'
import { cleanVariables } from './clean.ts'
import { compileMarkup, compilePart, type Fill } from './compile.ts'
import {
  type CommonVariables,
  commonPlaceholders,
  type MailKey,
  type MailVariables,
  mailPlaceholders,
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
 * @throws MailTemplateError naming the file that cannot be used.
 */
export async function compileMailTemplates(folder: string): Promise<MailTemplates> {
  const compiled = new Map<string, CompiledMail>()
  for (const language of languages) {
    const frame = await readFrame(folder, language)
    for (const key of mailKeys()) {
      const files = await readMailFiles(folder, key, language)
      compiled.set(`${key}.${language}`, {
        subject: compilePart(files.subject),
        html: await compileMarkup(frame.markup, files.markup),
        text: compilePart({ ...files.text, source: files.text.source + frame.text.source }),
      })
    }
  }
  return {
    compose(key, language, variables) {
      const parts = compiled.get(`${key}.${language}`)
      if (!parts) throw new Error(`no mail ${key} in ${language}`)
      const placeholders = { ...commonPlaceholders, ...mailPlaceholders[key] }
      const values = { ...cleanVariables(placeholders, variables, language), language }
      const subject = parts.subject(values).trim()
      const hasSecret = Object.values(placeholders).some(({ kind }) => /^secret/.test(kind))
      return {
        subject,
        html: parts.html({ ...values, subject }),
        text: parts.text({ ...values, subject }),
        hasSecret,
        // somebody sits and waits for a mail with a secret
        priority: hasSecret ? 0 : 1,
      }
    },
  }
}

export function mailKeys(): MailKey[] {
  return Object.keys(mailPlaceholders) as MailKey[]
}

interface CompiledMail {
  subject: Fill
  html: Fill
  text: Fill
}
