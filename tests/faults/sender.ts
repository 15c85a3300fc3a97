import { parse } from 'node-html-parser'
import { fieldsOf } from '#tests/readings/reading-scene.ts'
import type { SeededCustomer } from '#tests/support/many-customers.ts'
import { type Answer, ask, formBody } from './ask.ts'

export interface FilledForm {
  cookie: string
  body: string
}

/** Opens the reading form as a customer and types a value into every field. */
export async function fillForm(
  port: number,
  { token, value }: SeededCustomer,
): Promise<FilledForm | undefined> {
  const cookie = `sitzung=${token}`
  const page = await ask(port, '/zaehlerstaende', { headers: { cookie } })
  if (page.status === 503) return undefined
  if (page.status !== 200) throw new Error(`the form was answered with ${page.status}`)
  const typed = Object.entries(fieldsOf(parse(page.text))).map(([name, present]) => [
    name,
    name.startsWith('stand-') ? value : present,
  ])
  return { cookie, body: formBody(Object.fromEntries(typed)) }
}

/** Presses "Daten senden". */
export function sendForm(port: number, { cookie, body }: FilledForm): Promise<Answer> {
  return ask(port, '/zaehlerstaende', { headers: { cookie }, body })
}

/** The reference in the address of the receipt. */
export function referenceIn(answer: Answer): string {
  const reference = /\/meldungen\/([\w-]+)$/.exec(answer.headers.location ?? '')?.[1]
  if (answer.status !== 303 || !reference) throw new Error(`no receipt: ${answer.status}`)
  return reference
}
