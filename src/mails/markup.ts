import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const options = {
  validationLevel: 'strict',
  ignoreIncludes: true,
  // the fonts MJML knows would be fetched from a foreign host
  fonts: {},
} as const

const require = createRequire(import.meta.url)
const cacheFolder = join(dirname(require.resolve('mjml/package.json')), '../.cache/ablesbar/mails')

/**
 * MJML as HTML. What was compiled once is kept beside the installed packages: loading MJML alone
 * takes longer than everything else at start.
 */
export async function htmlOf(source: string): Promise<string> {
  const { version } = require('mjml/package.json') as { version: string }
  const key = createHash('sha256').update(JSON.stringify([version, options, source]))
  const file = join(cacheFolder, `${key.digest('hex')}.html`)
  const known = await readFile(file, 'utf8').catch(() => undefined)
  if (known !== undefined) return known
  const { default: mjml } = await import('mjml')
  const { html } = await mjml(source, options)
  // a folder that may not be written to costs time at the next start, nothing else
  await keep(file, html).catch(() => {})
  return html
}

/** Whole or not at all, also when two processes start at once. */
async function keep(file: string, html: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true })
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, html)
  await rename(draft, file)
}
