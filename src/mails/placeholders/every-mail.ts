import { link, words } from '../placeholder.ts'

/** What may stand between {{ }} in every mail. */
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
  imprintPage: link('Seite „Impressum“', 'https://portal.example/impressum'),
  signInPage: link('Seite „Anmelden“', 'https://portal.example/anmelden'),
  registerPage: link('Seite „Registrieren“', 'https://portal.example/registrieren'),
  forgotPasswordPage: link(
    'Seite „Passwort vergessen“',
    'https://portal.example/passwort-vergessen',
  ),
}
