import { type HTMLElement, parse } from 'node-html-parser'
import { fieldNames } from '#src/readings/forms.ts'
import { type CastMember, castMoment, seedCast, signInAs } from '#tests/support/cast.ts'
import { type TestPortalOptions, testPortal } from '#tests/support/portal.ts'

/** A portal with the cast in it and one of them signed in, with the reading form in her hands. */
export async function readingScene(member: CastMember, options: TestPortalOptions = {}) {
  const portal = await testPortal({ now: castMoment, ...options })
  const cast = await seedCast(portal.db)
  const cookie = await signInAs(portal.app, member)
  const own = cast[member]

  async function get(path: string): Promise<{ response: Response; page: HTMLElement }> {
    const response = await portal.app.request(path, { headers: { cookie } })
    return { response, page: parse(await response.text()) }
  }

  async function post(
    path: string,
    fields: Record<string, string>,
    headers: Record<string, string> = {},
  ) {
    const response = await portal.post(path, fields, { cookie, ...headers })
    const { headers: answered, status } = response
    return { status, location: answered.get('location'), page: parse(await response.text()) }
  }

  return {
    ...portal,
    cast,
    own,
    cookie,
    get,
    post,
    /** Opens the form and returns what a browser would send with it. */
    async openForm(path = '/zaehlerstaende'): Promise<Record<string, string>> {
      const { page } = await get(path)
      return fieldsOf(page)
    },
    send: (fields: Record<string, string>) => post('/zaehlerstaende', fields),
    check: (fields: Record<string, string>) => post('/zaehlerstaende/pruefung', fields),
    /** The live check of one field, as htmx asks for it. */
    liveCheck: (registerId: string, fields: Record<string, string>) =>
      post(
        '/zaehlerstaende/pruefung',
        { ...fields, [fieldNames.checked]: registerId },
        { 'hx-request': 'true' },
      ),
    readingsOf: (customerId: string) =>
      portal.db
        .selectFrom('reading')
        .innerJoin('submission', 'submission.id', 'reading.submission_id')
        .where('submission.customer_id', '=', customerId)
        .selectAll('reading')
        .orderBy('reading.id')
        .execute(),
    [Symbol.asyncDispose]: () => portal[Symbol.asyncDispose](),
  }
}

/** What a browser would send with the form on a page. */
export function fieldsOf(page: HTMLElement): Record<string, string> {
  const inputs = page.querySelectorAll('main form input[name]')
  return Object.fromEntries(
    inputs
      .filter((input) => input.getAttribute('type') !== 'radio')
      .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
  )
}

/** The text of an element without the line breaks of its markup. */
export function textOf(element: HTMLElement | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}
