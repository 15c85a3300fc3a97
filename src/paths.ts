import { officePathsUnder } from './office-paths.ts'

/** Every address of the customers' side, once. Routes are mounted on the slugs, links are made by `pathsUnder`. */
export const slugs = {
  start: '/',
  register: '/registrieren',
  registered: '/registrieren/unterwegs',
  signIn: '/anmelden',
  signInByLink: '/anmelden/link/:token',
  secondStep: '/anmelden/code',
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
  submissions: '/zaehlerstaende/meldungen',
  receipt: '/zaehlerstaende/meldungen/:reference',
  sendPhoto: '/zaehlerstaende/meldungen/:reference/foto',
  photo: '/zaehlerstaende/meldungen/:reference/foto/:readingId',
  receiptPdf: '/zaehlerstaende/meldungen/:reference/beleg.pdf',
  correctSubmission: '/zaehlerstaende/meldungen/:reference/berichtigung',
  correctionCheck: '/zaehlerstaende/meldungen/:reference/berichtigung/pruefung',
  withdrawSubmission: '/zaehlerstaende/meldungen/:reference/ruecknahme',
  checkReceipt: '/beleg',
  checkedReceipt: '/beleg/:code',
  history: '/zaehlerstaende/verlauf',
  historyCsv: '/zaehlerstaende/verlauf.csv',
  historyPdf: '/zaehlerstaende/verlauf.pdf',
  documents: '/dokumente',
  document: '/dokumente/:document',
  documentFile: '/dokumente/:document/datei',
  documentMails: '/dokumente/benachrichtigung',
  access: '/zugang',
  signOutDevice: '/zugang/geraete/:device/abmeldung',
  signOutOthers: '/zugang/geraete/abmeldung',
  newEmail: '/zugang/e-mail-adresse',
  dropNewEmail: '/zugang/e-mail-adresse/ruecknahme',
  confirmEmail: '/e-mail-bestaetigen/:token',
  emailConfirmed: '/e-mail-bestaetigen/fertig',
  secondFactor: '/zugang/zweiter-faktor',
  recoveryCodes: '/zugang/zweiter-faktor/wiederherstellungscodes',
  newRecoveryCodes: '/zugang/zweiter-faktor/neue-codes',
  secondFactorOff: '/zugang/zweiter-faktor/abschaltung',
  closeAccess: '/zugang/schliessen',
  accessClosed: '/zugang-geschlossen',
  ownSignInLink: '/zugang/anmeldelink',
  ownSignInLinkSent: '/zugang/anmeldelink/unterwegs',
  customerData: '/stammdaten',
  phone: '/stammdaten/telefon',
  customerName: '/stammdaten/name',
  reportMistake: '/stammdaten/melden',
  reportedMistake: '/stammdaten/melden/:reference',
  billingAddress: '/rechnungsadresse',
  contact: '/kontakt',
  ownContact: '/kontakt/anliegen',
  contactSent: '/kontakt/unterwegs',
  inquiries: '/anliegen',
  inquiry: '/anliegen/:reference',
  inquiryMessages: '/anliegen/:reference/nachtraege',
  inquiryFile: '/anliegen/:reference/dateien/:file',
  moving: '/umzug',
  movingForm: '/umzug/:kind',
  movingReview: '/umzug/:kind/pruefung',
  movingReceipt: '/umzug/meldungen/:reference',
  instalment: '/abschlag',
  instalmentCheck: '/abschlag/pruefung',
  instalmentReceipt: '/abschlag/meldungen/:reference',
  withdrawInstalment: '/abschlag/meldungen/:reference/ruecknahme',
  cannotRead: '/nicht-selbst-ablesen',
  cannotReadReceipt: '/nicht-selbst-ablesen/:reference',
  ownData: '/meine-daten',
  ownDataArchive: '/meine-daten/archiv',
  imprint: '/impressum',
  privacy: '/datenschutz',
  accessibility: '/barrierefreiheit',
  help: '/hilfe',
  cancelContract: '/kuendigen',
  cancellationReceipt: '/kuendigen/beleg/:key',
  cancellationPaper: '/kuendigen/beleg/:key/bestaetigung.pdf',
  withdrawContract: '/widerrufen',
  withdrawalReceipt: '/widerrufen/beleg/:key',
  withdrawalPaper: '/widerrufen/beleg/:key/bestaetigung.pdf',
  alive: '/gesund',
  ready: '/bereit',
  mailbox: '/entwicklung/postfach',
  mailboxMail: '/entwicklung/postfach/:id',
  mailboxMailBody: '/entwicklung/postfach/:id/inhalt',
  asset: '/static/:file{.+}',
} as const

/** What was just done to a submission, as its receipt is told. */
export const receiptMarks = ['berichtigt', 'zurueckgenommen', 'unveraendert', 'anliegen'] as const
export type ReceiptMark = (typeof receiptMarks)[number]

export type Paths = ReturnType<typeof pathsUnder>

/** Links below a base path ('' or '/portal'), as the browser needs them. */
export function pathsUnder(basePath: string) {
  const at = (slug: string): string => `${basePath}${slug}`
  const filled = (slug: string, name: string, value: string): string =>
    at(slug.replace(new RegExp(`:${name}(\\{[^}]*\\})?`), encodeURIComponent(value)))
  const returning = (address: string, returnTo: string | undefined): string =>
    returnTo === undefined ? address : `${address}?weiter=${encodeURIComponent(returnTo)}`
  const asking = (address: string, query: Record<string, string | undefined>): string => {
    const given = Object.entries(query).filter(([, value]) => value !== undefined)
    const search = new URLSearchParams(given as [string, string][]).toString()
    return search === '' ? address : `${address}?${search}`
  }
  return {
    office: officePathsUnder(basePath),
    start: () => at(slugs.start),
    readingGuide: () => `${at(slugs.start)}#ablesen`,
    register: () => at(slugs.register),
    registered: () => at(slugs.registered),
    signIn: (returnTo?: string) => returning(at(slugs.signIn), returnTo),
    signInByLink: (token: string, returnTo?: string) =>
      returning(filled(slugs.signInByLink, 'token', token), returnTo),
    secondStep: () => at(slugs.secondStep),
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
    /** A page of them goes on after a reference. */
    submissions: (after?: string) =>
      after === undefined ? at(slugs.submissions) : `${at(slugs.submissions)}?nach=${after}`,
    /** `done`: what was just done, for a sentence on top. */
    receipt: (reference: string, done?: ReceiptMark) =>
      `${filled(slugs.receipt, 'reference', reference)}${done ? `?hinweis=${done}` : ''}`,
    sendPhoto: (reference: string, readingId: string) =>
      `${filled(slugs.sendPhoto, 'reference', reference)}?stand=${readingId}`,
    photo: (reference: string, readingId: string) =>
      `${filled(slugs.sendPhoto, 'reference', reference)}/${readingId}`,
    receiptPdf: (reference: string) => filled(slugs.receiptPdf, 'reference', reference),
    correctSubmission: (reference: string) =>
      filled(slugs.correctSubmission, 'reference', reference),
    correctionCheck: (reference: string) => filled(slugs.correctionCheck, 'reference', reference),
    withdrawSubmission: (reference: string) =>
      filled(slugs.withdrawSubmission, 'reference', reference),
    checkReceipt: () => at(slugs.checkReceipt),
    checkedReceipt: (code: string) => filled(slugs.checkedReceipt, 'code', code),
    /** Of one metering point, from the readings before a day. */
    history: (pointId?: string, before?: string) => {
      const asked = new URLSearchParams({
        ...(pointId !== undefined && { zaehlpunkt: pointId }),
        ...(before !== undefined && { vor: before }),
      }).toString()
      return `${at(slugs.history)}${asked && `?${asked}`}`
    },
    historyCsv: () => at(slugs.historyCsv),
    historyPdf: () => at(slugs.historyPdf),
    documents: (query: { art?: string | undefined; nach?: string | undefined } = {}) =>
      asking(at(slugs.documents), query),
    document: (document: string) => filled(slugs.document, 'document', document),
    documentFile: (document: string) => filled(slugs.documentFile, 'document', document),
    documentDownload: (document: string) =>
      `${filled(slugs.documentFile, 'document', document)}?herunterladen`,
    documentMails: () => at(slugs.documentMails),
    /** @param done what was just done, for the sentence on top */
    access: (done?: string) =>
      done === undefined ? at(slugs.access) : `${at(slugs.access)}?fertig=${done}`,
    signOutDevice: (device: string) => filled(slugs.signOutDevice, 'device', device),
    signOutOthers: () => at(slugs.signOutOthers),
    newEmail: () => at(slugs.newEmail),
    dropNewEmail: () => at(slugs.dropNewEmail),
    secondFactor: () => at(slugs.secondFactor),
    recoveryCodes: () => at(slugs.recoveryCodes),
    newRecoveryCodes: () => at(slugs.newRecoveryCodes),
    secondFactorOff: () => at(slugs.secondFactorOff),
    confirmEmail: (token: string) => filled(slugs.confirmEmail, 'token', token),
    emailConfirmed: () => at(slugs.emailConfirmed),
    closeAccess: () => at(slugs.closeAccess),
    accessClosed: () => at(slugs.accessClosed),
    ownSignInLink: (returnTo?: string) => returning(at(slugs.ownSignInLink), returnTo),
    ownSignInLinkSent: (returnTo?: string) => returning(at(slugs.ownSignInLinkSent), returnTo),
    customerData: () => at(slugs.customerData),
    changedData: (reference: string) => `${at(slugs.customerData)}?vorgang=${reference}`,
    unchangedData: () => `${at(slugs.customerData)}?unveraendert=1`,
    phone: () => at(slugs.phone),
    customerName: () => at(slugs.customerName),
    /** @param what `reportedAs(…)`; without it something is missing. */
    reportMistake: (what?: string) =>
      what === undefined ? at(slugs.reportMistake) : `${at(slugs.reportMistake)}?was=${what}`,
    reportedMistake: (reference: string) => filled(slugs.reportedMistake, 'reference', reference),
    billingAddress: () => at(slugs.billingAddress),
    /** `thema` as in `topicSlugs`; what it is about is named by its number. */
    contact: (about: Partial<Record<'thema' | 'zaehler' | 'vertrag' | 'dokument', string>> = {}) =>
      asking(at(slugs.contact), about),
    ownContact: () => at(slugs.ownContact),
    contactSent: () => at(slugs.contactSent),
    /** @param after only those that are older than this one */
    inquiries: (after?: string) => asking(at(slugs.inquiries), { nach: after }),
    inquiry: (reference: string) => filled(slugs.inquiry, 'reference', reference),
    /** @param what was just sent, for the sentence on top: the inquiry, or a message about it */
    inquirySent: (reference: string, what = 'anliegen') =>
      `${filled(slugs.inquiry, 'reference', reference)}?gesendet=${what}`,
    inquiryMessages: (reference: string) => filled(slugs.inquiryMessages, 'reference', reference),
    inquiryFile: (reference: string, file: string) =>
      `${filled(slugs.inquiry, 'reference', reference)}/dateien/${file}`,
    moving: () => at(slugs.moving),
    movingForm: (kind: string) => filled(slugs.movingForm, 'kind', kind),
    movingReview: (kind: string) => filled(slugs.movingReview, 'kind', kind),
    movingReceipt: (reference: string) => filled(slugs.movingReceipt, 'reference', reference),
    instalment: () => at(slugs.instalment),
    instalmentCheck: () => at(slugs.instalmentCheck),
    instalmentReceipt: (reference: string) =>
      filled(slugs.instalmentReceipt, 'reference', reference),
    withdrawInstalment: (reference: string) =>
      filled(slugs.withdrawInstalment, 'reference', reference),
    cannotRead: () => at(slugs.cannotRead),
    cannotReadReceipt: (reference: string) =>
      filled(slugs.cannotReadReceipt, 'reference', reference),
    ownData: () => at(slugs.ownData),
    ownDataArchive: () => at(slugs.ownDataArchive),
    imprint: () => at(slugs.imprint),
    privacy: () => at(slugs.privacy),
    accessibility: () => at(slugs.accessibility),
    help: () => at(slugs.help),
    cancelContract: () => at(slugs.cancelContract),
    cancellationReceipt: (key: string) => filled(slugs.cancellationReceipt, 'key', key),
    cancellationPaper: (key: string) => filled(slugs.cancellationPaper, 'key', key),
    withdrawContract: () => at(slugs.withdrawContract),
    withdrawalReceipt: (key: string) => filled(slugs.withdrawalReceipt, 'key', key),
    withdrawalPaper: (key: string) => filled(slugs.withdrawalPaper, 'key', key),
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
