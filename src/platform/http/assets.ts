import type { Context } from 'hono'
import { type Codings, chooseCoding, compress } from './asset-codings.ts'
import { hashedName, readStaticFiles, typeOf } from './asset-files.ts'
import { joinStyles, pointToHashedFonts } from './asset-styles.ts'

/** What lies in `static/`, read once at start and kept in memory, compressed. */
export interface Assets {
  /**
   * The address of a file with the hash of its content: `href('styles/portal.css')`.
   * @throws Error for a file that does not exist: a mistake of ours.
   */
  href: (file: string) => string
  /** Answers a request for a file by its hashed name; what is not listed is not there. */
  serve: (c: Context, hashedName: string) => Response
}

/** Reads a folder of static files; `basePath` is '' or the path before '/static/'. */
export async function loadAssets(folder: string, basePath: string): Promise<Assets> {
  const files = pointToHashedFonts(joinStyles(await readStaticFiles(folder)))
  const hrefs = new Map<string, string>()
  const listed = new Map<string, { type: string; codings: Codings }>()
  await Promise.all(
    [...files].map(async ([file, content]) => {
      const name = hashedName(file, content)
      hrefs.set(file, `${basePath}/static/${name}`)
      listed.set(name, { type: typeOf(file), codings: await compress(file, content) })
    }),
  )
  return {
    href: (file) => {
      const href = hrefs.get(file)
      if (href === undefined) throw new Error(`There is no static file ${file}`)
      return href
    },
    serve: (c, name) => {
      const asset = listed.get(name)
      if (!asset) return c.text('Nicht gefunden', 404)
      c.header('Cache-Control', 'public, max-age=31536000, immutable')
      c.header('Content-Type', asset.type)
      const { coding, bytes } = chooseCoding(asset.codings, c.req.header('Accept-Encoding'))
      if (asset.codings.br) c.header('Vary', 'Accept-Encoding')
      if (coding !== 'identity') c.header('Content-Encoding', coding)
      c.header('Content-Length', String(bytes.byteLength))
      return c.body(bytes)
    },
  }
}
