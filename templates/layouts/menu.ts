import type { Paths } from '#src/paths.ts'
import type { frameTexts } from '#templates/texts.ts'

/** A page of the menu; also the word for it in the frame's texts. */
export type MenuKey =
  | 'readingGuide'
  | 'overview'
  | 'readings'
  | 'history'
  | 'documents'
  | 'customerData'
  | 'contact'
  | 'access'
  | 'register'
  | 'signIn'

interface MenuEntry {
  key: MenuKey & keyof (typeof frameTexts)['de']
  href: (paths: Paths) => string
}

/** What the header offers; a new page adds its line here. */
export const menu: Record<'guest' | 'customer', { ways: MenuEntry[]; end: MenuEntry[] }> = {
  guest: {
    ways: [
      { key: 'readingGuide', href: (paths) => paths.readingGuide() },
      { key: 'contact', href: (paths) => paths.contact() },
    ],
    end: [
      { key: 'register', href: (paths) => paths.register() },
      { key: 'signIn', href: (paths) => paths.signIn() },
    ],
  },
  customer: {
    ways: [
      { key: 'overview', href: (paths) => paths.overview() },
      { key: 'readings', href: (paths) => paths.readings() },
      { key: 'history', href: (paths) => paths.history() },
      { key: 'documents', href: (paths) => paths.documents() },
      { key: 'contact', href: (paths) => paths.contact() },
    ],
    end: [
      { key: 'customerData', href: (paths) => paths.customerData() },
      { key: 'access', href: (paths) => paths.access() },
    ],
  },
}

/** What must be two clicks away from everywhere, and what helps. */
export const footerLinks = [
  { key: 'readingHelp', href: (paths) => paths.help() },
  { key: 'imprint', href: (paths) => paths.imprint() },
  { key: 'privacy', href: (paths) => paths.privacy() },
  { key: 'accessibility', href: (paths) => paths.accessibility() },
] as const satisfies { key: keyof (typeof frameTexts)['de']; href: (paths: Paths) => string }[]

/** The words are the law's (§ 312k Abs. 2, § 356a Abs. 1 BGB), and so is that they look like buttons. */
export const footerButtons = [
  { key: 'cancelContract', href: (paths) => paths.cancelContract() },
  { key: 'withdrawContract', href: (paths) => paths.withdrawContract() },
] as const satisfies { key: keyof (typeof frameTexts)['de']; href: (paths: Paths) => string }[]
