import { fieldNames } from '#src/inquiries/field-names.ts'
import { pdf } from '#tests/documents/document-scene.ts'
import { readingScene } from '#tests/readings/reading-scene.ts'
import { type CastMember, formHeaders } from '#tests/support/cast.ts'
import type { TestPortalOptions } from '#tests/support/portal.ts'

/** Somebody who is signed in and writes to the utility. */
export async function contactScene(member: CastMember = 'anna', options: TestPortalOptions = {}) {
  const scene = await readingScene(member, options)
  const formKeyOf = async (address: string): Promise<string> => {
    const { page } = await scene.get(address)
    const input = page.querySelector(`main input[name=${fieldNames.formKey}]`)
    return input?.getAttribute('value') ?? ''
  }
  /** Sends a form with files as a browser does. */
  async function sendForm(to: string, fields: Record<string, string>, files: File[] = []) {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    for (const file of files) body.append('dateien', file)
    if (files.length === 0) body.append('dateien', new File([], ''))
    const headers = { cookie: scene.cookie, 'sec-fetch-site': 'same-origin' }
    return scene.app.request(to, { method: 'POST', headers, body })
  }
  return Object.assign(scene, {
    sendForm,
    formKeyOf,
    /** Sends a form as somebody who is not signed in. */
    portalPost: (path: string, fields: Record<string, string>) =>
      scene.app.request(path, {
        method: 'POST',
        headers: formHeaders,
        body: new URLSearchParams(fields).toString(),
      }),
    /** Writes a message with the form on /kontakt. */
    write: async (fields: Record<string, string> = {}, files: File[] = []) =>
      sendForm(
        '/kontakt/anliegen',
        { formular: await formKeyOf('/kontakt'), ...question, ...fields },
        files,
      ),
    /** Writes more about what was asked. */
    writeMore: async (address: string, message: string, files: File[] = []) =>
      sendForm(
        `${address}/nachtraege`,
        { formular: await formKeyOf(address), nachricht: message },
        files,
      ),
    inquiries: () => scene.db.selectFrom('inquiry').selectAll().orderBy('id').execute(),
    files: () => scene.db.selectFrom('inquiry_file').selectAll().orderBy('id').execute(),
    mails: () => scene.db.selectFrom('outgoing_mail').selectAll().orderBy('id').execute(),
  })
}

export type ContactScene = Awaited<ReturnType<typeof contactScene>>

export const question = {
  thema: 'zaehler',
  nachricht: 'An meinem Zähler ist die Plombe locker.\r\nMuss ich etwas tun?',
}

/** Where a message that was taken leads: the inquiry, without what was just done. */
export function inquiryOf(response: Response): string {
  return response.headers.get('location')?.split('?')[0] ?? ''
}

export function pdfFile(name = 'rechnung.pdf', text = 'Rechnung'): File {
  return new File([new Uint8Array(pdf(text))], name, { type: 'application/pdf' })
}
