/** Every address of the portal, once. Routes are mounted on the slugs, links are made by `pathsUnder`. */
export const slugs = {
  start: '/',
  register: '/registrieren',
  registered: '/registrieren/unterwegs',
  signIn: '/anmelden',
  signInByLink: '/anmelden/link/:token',
  signOut: '/abmelden',
  forgotPassword: '/passwort-vergessen',
  linkOnItsWay: '/passwort-vergessen/unterwegs',
  newPassword: '/passwort-neu/:token',
  ownPassword: '/passwort-waehlen',
  language: '/sprache',
  overview: '/uebersicht',
  endFact: '/uebersicht/angaben/:fact/beenden',
  readings: '/zaehlerstaende',
  readingCheck: '/zaehlerstaende/pruefung',
  receipt: '/zaehlerstaende/meldungen/:reference',
  sendPhoto: '/zaehlerstaende/meldungen/:reference/foto',
  photo: '/zaehlerstaende/meldungen/:reference/foto/:readingId',
  alive: '/gesund',
  ready: '/bereit',
  mailbox: '/entwicklung/postfach',
  mailboxMail: '/entwicklung/postfach/:id',
  mailboxMailBody: '/entwicklung/postfach/:id/inhalt',
  asset: '/static/:file{.+}',
} as const

export type Paths = ReturnType<typeof pathsUnder>

/** Links below a base path ('' or '/portal'), as the browser needs them. */
export function pathsUnder(basePath: string) {
  const at = (slug: string): string => `${basePath}${slug}`
  const filled = (slug: string, name: string, value: string): string =>
    at(slug.replace(new RegExp(`:${name}(\\{[^}]*\\})?`), encodeURIComponent(value)))
  const returning = (address: string, returnTo: string | undefined): string =>
    returnTo === undefined ? address : `${address}?weiter=${encodeURIComponent(returnTo)}`
  return {
    start: () => at(slugs.start),
    readingGuide: () => `${at(slugs.start)}#ablesen`,
    register: () => at(slugs.register),
    registered: () => at(slugs.registered),
    signIn: (returnTo?: string) => returning(at(slugs.signIn), returnTo),
    signInByLink: (token: string) => filled(slugs.signInByLink, 'token', token),
    signOut: () => at(slugs.signOut),
    forgotPassword: () => at(slugs.forgotPassword),
    linkOnItsWay: () => at(slugs.linkOnItsWay),
    newPassword: (token: string) => filled(slugs.newPassword, 'token', token),
    ownPassword: (returnTo?: string) => returning(at(slugs.ownPassword), returnTo),
    language: () => at(slugs.language),
    overview: () => at(slugs.overview),
    endFact: (fact: string) => filled(slugs.endFact, 'fact', fact),
    /** A path of ours that a form brought back: `localPath` has judged it. */
    returnTo: (localPath: string) => at(localPath),
    readings: () => at(slugs.readings),
    readingCheck: () => at(slugs.readingCheck),
    receipt: (reference: string) => filled(slugs.receipt, 'reference', reference),
    sendPhoto: (reference: string, readingId: string) =>
      `${filled(slugs.sendPhoto, 'reference', reference)}?stand=${readingId}`,
    photo: (reference: string, readingId: string) =>
      `${filled(slugs.sendPhoto, 'reference', reference)}/${readingId}`,
    mailbox: () => at(slugs.mailbox),
    mailboxMail: (id: string) => filled(slugs.mailboxMail, 'id', id),
    mailboxMailBody: (id: string) => filled(slugs.mailboxMailBody, 'id', id),
    asset: (file: string) => at(`/static/${file}`),
  }
}

/** A requested path as the slugs name it: without the base path. */
export function pathBelow(basePath: string, requested: string): string {
  if (requested === basePath) return slugs.start
  return requested.startsWith(`${basePath}/`) ? requested.slice(basePath.length) : requested
}
