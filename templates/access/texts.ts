import type { DeviceKind } from '#src/access/devices/device-kind.ts'
import type { Language } from '#templates/view.ts'

const de = {
  title: 'Zugang',
  lead: 'Womit Sie sich anmelden und wohin unsere E-Mails gehen.',
  details: 'Ihre Angaben',
  customerNumber: 'Kundennummer',
  email: 'E-Mail-Adresse',
  emailPending: (address: string, until: string) =>
    `Noch zu bestätigen: ${address}. Der Link in der E-Mail dorthin gilt bis ${until}.`,
  dropEmail: 'Verwerfen',
  password: 'Passwort',
  passwordChanged: (day: string) => `geändert am ${day}`,
  passwordSet: 'vergeben',
  noPassword: 'noch keines',
  noPasswordMore: 'Sie melden sich mit einem Link an, den wir Ihnen per E-Mail schicken.',
  secondFactor: 'Zweiter Faktor',
  secondFactorOff: 'aus',
  secondFactorOffMore: 'Ein Code vom Handy schützt zusätzlich.',
  secondFactorOn: 'an',
  secondFactorSince: (day: string) => `seit dem ${day}`,
  codesLeft: (count: number) =>
    count === 1 ? 'noch 1 Wiederherstellungscode' : `noch ${count} Wiederherstellungscodes`,
  billingAddress: 'Rechnungsadresse',
  addressUnknown: 'nicht hinterlegt',
  underWay: 'wird übernommen',
  language: 'Sprache',
  thisLanguage: 'Deutsch',
  otherLanguage: 'English',
  change: 'Ändern',
  choose: 'Wählen',
  setUp: 'Einrichten',
  manage: 'Verwalten',
  of: {
    email: 'der E-Mail-Adresse',
    password: 'des Passworts',
    secondFactor: 'des zweiten Faktors',
    billingAddress: 'der Rechnungsadresse',
  },
  devices: 'Angemeldete Geräte',
  thisDevice: (since: string) => `dieses Gerät · seit ${since}`,
  otherDevice: (since: string, seen: string) => `seit ${since} · zuletzt ${seen}`,
  now: 'jetzt',
  signOut: 'Abmelden',
  signOutDevice: (device: string) => `${device} abmelden`,
  signOutOthers: 'Alle anderen abmelden',
  unknownDevice: 'Unbekanntes Gerät',
  onSystem: (browser: string, system: string) => `${browser} auf ${system}`,
  done: {
    passwort: 'Ihr Passwort ist geändert. Auf anderen Geräten sind Sie abgemeldet.',
    'erstes-passwort': 'Ihr Passwort gilt ab jetzt.',
    bestaetigen: 'Fast fertig: Öffnen Sie den Link, den wir an die neue Adresse geschickt haben.',
    verworfen: 'Es bleibt bei Ihrer bisherigen E-Mail-Adresse.',
    codes: 'Der zweite Faktor ist an. Beim nächsten Anmelden fragen wir nach dem Code.',
    'ohne-faktor': 'Der zweite Faktor ist aus. Es genügt wieder Ihr Passwort.',
    geraet: 'Das Gerät ist abgemeldet.',
    geraete: 'Alle anderen Geräte sind abgemeldet.',
  },
}

const en: typeof de = {
  title: 'Access',
  lead: 'What you sign in with, and where our e-mails go.',
  details: 'Your details',
  customerNumber: 'Customer number',
  email: 'E-mail address',
  emailPending: (address, until) =>
    `Still to be confirmed: ${address}. The link in the e-mail to it works until ${until}.`,
  dropEmail: 'Drop it',
  password: 'Password',
  passwordChanged: (day) => `changed on ${day}`,
  passwordSet: 'chosen',
  noPassword: 'none yet',
  noPasswordMore: 'You sign in with a link that we send you by e-mail.',
  secondFactor: 'Second factor',
  secondFactorOff: 'off',
  secondFactorOffMore: 'A code from your phone protects you further.',
  secondFactorOn: 'on',
  secondFactorSince: (day) => `since ${day}`,
  codesLeft: (count) => (count === 1 ? '1 recovery code left' : `${count} recovery codes left`),
  billingAddress: 'Billing address',
  addressUnknown: 'not on file',
  underWay: 'being taken over',
  language: 'Language',
  thisLanguage: 'English',
  otherLanguage: 'Deutsch',
  change: 'Change',
  choose: 'Choose',
  setUp: 'Set up',
  manage: 'Manage',
  of: {
    email: 'the e-mail address',
    password: 'the password',
    secondFactor: 'the second factor',
    billingAddress: 'the billing address',
  },
  devices: 'Signed-in devices',
  thisDevice: (since) => `this device · since ${since}`,
  otherDevice: (since, seen) => `since ${since} · last seen ${seen}`,
  now: 'now',
  signOut: 'Sign out',
  signOutDevice: (device) => `Sign out ${device}`,
  signOutOthers: 'Sign out all others',
  unknownDevice: 'Unknown device',
  onSystem: (browser, system) => `${browser} on ${system}`,
  done: {
    passwort: 'Your password is changed. On other devices you are signed out.',
    'erstes-passwort': 'Your password counts from now on.',
    bestaetigen: 'Nearly done: open the link that we have sent to the new address.',
    verworfen: 'Your e-mail address stays as it was.',
    codes: 'The second factor is on. The next time you sign in we ask for the code.',
    'ohne-faktor': 'The second factor is off. Your password is enough again.',
    geraet: 'The device is signed out.',
    geraete: 'All other devices are signed out.',
  },
}

export const accessTexts = { de, en }

/** 'Firefox auf Windows', as far as it is known. */
export function deviceName({ browser, system }: DeviceKind, language: Language): string {
  const words = accessTexts[language]
  if (browser && system) return words.onSystem(browser, system)
  return browser ?? system ?? words.unknownDevice
}

export type Done = keyof typeof de.done

/** The sentence on top, for a code that the address brought along. */
export function doneSentence(done: string | undefined, language: Language): string | undefined {
  const sentences: Record<string, string> = accessTexts[language].done
  return done !== undefined && Object.hasOwn(sentences, done) ? sentences[done] : undefined
}
