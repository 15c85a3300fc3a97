import Handlebars from 'handlebars'
import { htmlOf } from './markup.ts'
import type { TemplateFile } from './template-files.ts'

/** Puts the values in; throws when one is missing. */
export type Fill = (values: Record<string, unknown>) => string

export class MailTemplateError extends Error {
  override name = 'MailTemplateError'
}

/** A subject or a text part: nothing is escaped, since nothing in it is markup. */
export function compilePart(part: TemplateFile): Fill {
  return compile(part, true)
}

/** An HTML part: MJML once, here; afterwards only the values are put in, escaped. */
export async function compileMarkup(frame: TemplateFile, body: TemplateFile): Promise<Fill> {
  const preview = /<mj-preview>[\s\S]*?<\/mj-preview>/
  const source = frame.source
    .replace('<!-- preview -->', () => preview.exec(body.source)?.[0] ?? '')
    .replace('<!-- body -->', () => body.source.replace(preview, ''))
  try {
    return compile({ file: body.file, source: await htmlOf(source) }, false)
  } catch (error) {
    throw new MailTemplateError(`${body.file}: ${String(error)}`, { cause: error })
  }
}

function compile({ file, source }: TemplateFile, isPlain: boolean): Fill {
  const template = Handlebars.create().compile(source, {
    strict: true,
    noEscape: isPlain,
    knownHelpersOnly: true,
  })
  return (values) => {
    try {
      return template(values)
    } catch (error) {
      throw new MailTemplateError(`${file}: ${String(error)}`, { cause: error })
    }
  }
}
