import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '#templates/view.ts'

/** The text of a file and its name, so that a mistake in it can be told where it is. */
export interface TemplateFile {
  file: string
  source: string
}

export interface MailFiles {
  subject: TemplateFile
  markup: TemplateFile
  text: TemplateFile
}

/** `subject.de.txt`, `body.de.mjml` and `body.de.txt` of one mail. */
export async function readMailFiles(
  folder: string,
  key: string,
  language: Language,
): Promise<MailFiles> {
  const [subject, markup, text] = await Promise.all([
    read(folder, key, `subject.${language}.txt`),
    read(folder, key, `body.${language}.mjml`),
    read(folder, key, `body.${language}.txt`),
  ])
  return { subject, markup, text }
}

export interface Frame {
  markup: TemplateFile
  text: TemplateFile
}

/** What stands around every mail: `layout/frame.mjml` with the footer of the language. */
export async function readFrame(folder: string, language: Language): Promise<Frame> {
  const [markup, footer, text] = await Promise.all([
    read(folder, 'layout', 'frame.mjml'),
    read(folder, 'layout', `footer.${language}.mjml`),
    read(folder, 'layout', `footer.${language}.txt`),
  ])
  return {
    markup: { ...markup, source: markup.source.replace('<!-- footer -->', () => footer.source) },
    text,
  }
}

async function read(folder: string, ...path: string[]): Promise<TemplateFile> {
  const file = join(...path)
  return { file, source: (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n') }
}
