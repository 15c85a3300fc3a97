import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** What JSX makes: a page or a fragment of one. */
export interface Markup {
  toString(): string | Promise<string>
}

/** Answers with a whole page. */
export async function respond(
  c: Context,
  page: Markup,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return answer(c, `<!doctype html>${await page.toString()}`, status)
}

/** Answers with a piece of a page, for htmx to put in its place. */
export async function respondFragment(
  c: Context,
  fragment: Markup,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return answer(c, await fragment.toString(), status)
}

/** Whether htmx asked, so that a fragment is the answer. */
export function asksForFragment(c: Context): boolean {
  return c.req.header('hx-request') === 'true'
}

// with its length said, a short answer is neither compressed nor sent in chunks
function answer(c: Context, markup: string, status: ContentfulStatusCode): Response {
  c.header('Content-Length', String(Buffer.byteLength(markup)))
  return c.html(markup, status) as Response
}
