import type { EmailFault } from '#src/customers/email-address.ts'

/** What staff read on their way in and about themselves; the back office is German. */
export const staffTexts = {
  signIn: 'Anmelden',
  signInLead: 'Für Mitarbeitende. Kundinnen und Kunden melden sich im Portal an.',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  forgotten: 'Passwort vergessen?',
  toPortal: 'Zum Kundenportal',
  faults: {
    emailMissing: 'Geben Sie Ihre E-Mail-Adresse ein.',
    passwordMissing: 'Geben Sie Ihr Passwort ein.',
    doNotFit: 'E-Mail-Adresse und Passwort passen nicht zusammen.',
    codeMissing: 'Geben Sie den Code ein, den Ihre App gerade zeigt.',
    codeWrong: 'Dieser Code passt nicht. Nehmen Sie den, den Ihre App jetzt gerade zeigt.',
  },
  code: 'Code eingeben',
  codeLead: 'Ihre App auf dem Telefon zeigt sechs Ziffern, alle dreißig Sekunden neue.',
  codeField: 'Code',
  codeHint: 'Sechs Ziffern, oder einer Ihrer Wiederherstellungscodes',
  continue: 'Weiter',
  demonstrationCode: (code: string) => `In der Vorführung steht der Code hier: ${code}`,
  setUp: 'Zweiten Faktor einrichten',
  setUpLead:
    'Wer Kundendaten sieht, meldet sich mit Passwort und Telefon an. ' +
    'Das richten Sie einmal ein, es dauert zwei Minuten.',
  setUpSteps: [
    'Öffnen Sie auf Ihrem Telefon eine App für Einmalcodes, zum Beispiel Aegis, 2FAS oder Google Authenticator.',
    'Lesen Sie mit der App dieses Bild ein, oder tippen Sie den Schlüssel ab.',
    'Geben Sie hier den Code ein, den die App dann zeigt.',
  ],
  secretImage: 'Bild mit dem Schlüssel für die App',
  secretKey: 'Schlüssel',
  finish: 'Einrichten',
  recovery: 'Ihre Wiederherstellungscodes',
  recoveryLead:
    'Ist das Telefon weg, kommen Sie mit einem dieser Codes herein. Jeder gilt einmal. ' +
    'Drucken Sie sie aus oder schreiben Sie sie ab: Sie stehen nur jetzt hier.',
  toOffice: 'Zur Verwaltung',
  forgottenLead: 'Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort vergeben.',
  sendLink: 'Link anfordern',
  linkSent: 'Link unterwegs',
  linkSentLead:
    'Arbeitet jemand mit dieser Adresse hier, ist der Link auf dem Weg. Er gilt 60 Minuten und einmal.',
  newPassword: 'Passwort vergeben',
  newPasswordLead: (name: string) => `Guten Tag, ${name}. Wählen Sie ein Passwort, nur für hier.`,
  savePassword: 'Passwort speichern',
  deadLink: 'Dieser Link gilt nicht mehr',
  deadLinkLead:
    'Er wurde schon benutzt, ist abgelaufen oder nicht vollständig. Fordern Sie einen neuen an, ' +
    'oder lassen Sie sich noch einmal einladen.',
  factorResetMail: 'Ihr zweiter Faktor für die Verwaltung wurde zurückgesetzt.',
  passwordChangedMail: 'Ihr Passwort für die Verwaltung wurde geändert.',
  passwordSaved: 'Ihr Passwort ist gespeichert. Melden Sie sich damit an.',
  tooMany: 'Zu viele Versuche',
  tooManyLead: (moment: string) => `Der nächste Versuch geht ab ${moment}.`,
  forbidden: 'Das darf nur eine Administratorin oder ein Administrator',
  forbiddenLead: 'Brauchen Sie diese Seite für Ihre Arbeit, fragen Sie dort nach.',
  roles: { admin: 'Administration', clerk: 'Sachbearbeitung' },
  emailFaults: {
    missing: 'Geben Sie eine E-Mail-Adresse ein.',
    noAt: 'In der E-Mail-Adresse fehlt das Zeichen @.',
    comma: 'In der E-Mail-Adresse steht ein Komma, wo ein Punkt erwartet wird.',
    blank: 'In der E-Mail-Adresse steht ein Leerzeichen.',
    noDomain: 'Hinter dem @ fehlt etwas, zum Beispiel „.de“.',
    unreadable: 'Diese E-Mail-Adresse kann niemand anschreiben.',
  } satisfies Record<EmailFault, string> as Record<EmailFault, string>,
}
