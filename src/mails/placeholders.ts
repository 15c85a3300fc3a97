import { flag, given, link, rows, secret, secretLink, words } from './placeholder.ts'

/**
 * What may stand between {{ }} in every mail. The editor's help, the preview, the types of the
 * variables and the tests all come from these lists.
 */
export const commonPlaceholders = {
  utilityName: words('Name des Versorgers', 'Stadtwerke Musterstadt GmbH'),
  utilityNameStart: words('Erstes Wort des Namens, für den Kopf', 'Stadtwerke'),
  utilityNameEnd: words('Der Rest des Namens, für den Kopf', 'Musterstadt GmbH'),
  utilityStreet: words('Straße und Hausnummer', 'Am Wasserturm 3'),
  utilityCity: words('Postleitzahl und Ort', '12345 Musterstadt'),
  utilityPhone: words('Telefon des Kundenservice', '05551 234-0'),
  utilityHours: words('Servicezeiten', 'Montag bis Freitag 8 bis 17 Uhr'),
  utilityEmail: words('E-Mail-Adresse des Kundenservice', 'service@stadtwerke-musterstadt.example'),
  startPage: link('Startseite des Portals', 'https://portal.example/'),
  signInPage: link('Seite „Anmelden“', 'https://portal.example/anmelden'),
  registerPage: link('Seite „Registrieren“', 'https://portal.example/registrieren'),
  forgotPasswordPage: link(
    'Seite „Passwort vergessen“',
    'https://portal.example/passwort-vergessen',
  ),
}

const name = given('Vor- und Nachname oder Firma', 'Anna Weiß')
// one address may serve several customers
const customerNumber = words('Kundennummer', '104382')
const moment = words('Tag und Uhrzeit', '23. November 2026, 18:42 Uhr (MEZ)')
const token = 'q7Xw2vTn0bLr8sKd5mYp3hZc6gFj9aUe1iRo4tBxNkQ'

/** By mail, what its template may use beside `commonPlaceholders`. */
export const mailPlaceholders = {
  registration: {
    name,
    customerNumber,
    startPassword: secret('Startpasswort, gilt 24 Stunden und einmal', 'K7MH-2QXP-RD4W-9TEA'),
    signInLink: secretLink(
      'Anmelden ohne Passwort, gilt 60 Minuten und einmal',
      `https://portal.example/anmelden/link/${token}`,
    ),
  },
  'registration-attempt': { name, moment },
  'new-password': {
    name,
    customerNumber,
    newPasswordLink: secretLink(
      'Neues Passwort vergeben, gilt 60 Minuten und einmal',
      `https://portal.example/passwort-neu/${token}`,
    ),
  },
  'password-changed': { name, moment },
  'reading-receipt': {
    name,
    reference: words('Vorgangsnummer', '2026-7K4M-92QX'),
    moment,
    receiptLink: link('Beleg im Portal', 'https://portal.example/zaehlerstaende/meldungen/2026'),
    rows: rows('Gemeldete Zählerstände, je Zählwerk eine Zeile', [
      {
        meter: 'Strom · 1ESY1160123456',
        register: 'Hochtarif (HT)',
        before: '11 021,4',
        value: '12 354',
        readOn: '23.11.2026',
        consumption: '1.333 kWh',
        isInReview: false,
      },
      {
        meter: 'Strom · 1ESY1160123456',
        register: 'Niedertarif (NT)',
        before: '8 764,2',
        value: '9 982',
        readOn: '23.11.2026',
        consumption: '1.218 kWh',
        isInReview: false,
      },
      {
        meter: 'Gas · 7GMT0000987654',
        register: 'Zählerstand',
        before: '4 318,207',
        value: '5 466,1',
        readOn: '22.11.2026',
        consumption: '1.147,893 m³',
        isInReview: true,
      },
    ]),
    isInReview: flag('Mindestens ein Zählerstand ist in Klärung', true),
  },
}

export type MailKey = keyof typeof mailPlaceholders
export type CommonVariables = Samples<typeof commonPlaceholders>
/** What a feature hands over for one mail. */
export type MailVariables<Key extends MailKey> = Samples<(typeof mailPlaceholders)[Key]>

/** Everything one mail may hold, as it might be: for the preview and the tests. */
export function sampleVariables<Key extends MailKey>(
  key: Key,
): CommonVariables & MailVariables<Key> {
  const list = { ...commonPlaceholders, ...mailPlaceholders[key] }
  const samples = Object.entries(list).map(([name, { sample }]) => [name, sample])
  return Object.fromEntries(samples)
}

type Samples<List> = { [Name in keyof List]: List[Name] extends { sample: infer S } ? S : never }
