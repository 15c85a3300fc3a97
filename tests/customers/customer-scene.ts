import type { HTMLElement } from 'node-html-parser'
import { fieldsOf, readingScene, textOf } from '#tests/readings/reading-scene.ts'
import { type CastMember, castPassword } from '#tests/support/cast.ts'
import type { TestPortalOptions } from '#tests/support/portal.ts'

export const address = '/rechnungsadresse'
export const data = '/stammdaten'
export const password = { 'aktuelles-passwort': castPassword }
export const last = { ...password, schritt: 'aendern' }

/** Anna's new flat. */
export const ringstrasse = {
  strasse: 'Ringstraße',
  hausnummer: '5 b',
  adresszusatz: 'c/o Weber',
  plz: '80331',
  ort: 'München',
  land: 'DE',
  'gueltig-ab': '23.11.2026',
}

/** A portal with somebody signed in, and a hand for forms of several steps. */
export async function customerScene(member: CastMember, options: TestPortalOptions = {}) {
  const scene = await readingScene(member, options)

  /** Opens a form and returns what a browser would send with it. */
  async function open(path = address): Promise<Record<string, string>> {
    const { page } = await scene.get(path)
    return formOf(page)
  }

  /** Fills a form in and looks at old and new: what the last step would send. */
  async function review(fields: Record<string, string>, path = address) {
    const answer = await scene.post(path, { ...(await open(path)), ...fields })
    return { ...answer, fields: formOf(answer.page) }
  }

  return Object.assign(scene, {
    open,
    review,
    /** All steps at once. */
    change: async (fields: Record<string, string>, path = address) => {
      const { fields: reviewed } = await review(fields, path)
      return scene.post(path, { ...reviewed, ...last })
    },
    customer: () =>
      scene.db
        .selectFrom('customer')
        .selectAll()
        .where('id', '=', scene.own.customerId)
        .executeTakeFirstOrThrow(),
    changes: () => scene.db.selectFrom('customer_change').selectAll().orderBy('id').execute(),
    mails: () => scene.db.selectFrom('outgoing_mail').selectAll().orderBy('id').execute(),
  })
}

export type CustomerScene = Awaited<ReturnType<typeof customerScene>>

/** What a browser would send, lists and words of several lines included. */
export function formOf(page: HTMLElement): Record<string, string> {
  const selects = page.querySelectorAll('main form select[name]').map((select) => {
    const chosen = select.querySelector('option[selected]') ?? select.querySelector('option')
    return [select.getAttribute('name') ?? '', chosen?.getAttribute('value') ?? '']
  })
  const texts = page
    .querySelectorAll('main form textarea[name]')
    .map((text) => [text.getAttribute('name') ?? '', text.text])
  return { ...fieldsOf(page), ...Object.fromEntries([...selects, ...texts]) }
}

/** The sentences of a refused form. */
export function faultsOn(page: HTMLElement): string[] {
  return page.querySelectorAll('.error-summary li').map(textOf)
}
