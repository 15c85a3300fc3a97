const de = {
  title: 'Zugang schließen',
  lead: 'Sie können danach nicht mehr ins Portal. An Ihrem Vertrag ändert sich nichts.',
  goes: 'Das löschen wir gleich',
  goesList: [
    'E-Mail-Adresse und Passwort für das Portal',
    'Anmeldungen auf allen Geräten, Links und Startpasswörter',
    'den zweiten Faktor, Wünsche und angefangene Formulare',
  ],
  stays: 'Das bleibt bei uns',
  staysList: [
    'Vertrag, Zähler, Zählerstände, Rechnungen und Anliegen: Die brauchen wir, um Sie zu beliefern und abzurechnen',
    'Meldungen, die noch offen sind: Sie werden bearbeitet wie sonst',
    'das Protokoll, wann was geschehen ist',
  ],
  later: 'Mit Ihrer Kundennummer können Sie sich jederzeit neu registrieren.',
  before: 'Vorher mitnehmen, was Sie behalten möchten:',
  ownData: 'Meine Daten herunterladen',
  close: 'Zugang schließen',
  cancel: 'Abbrechen',
  closed: 'Ihr Zugang ist geschlossen',
  closedLead: 'Wir haben es Ihnen per E-Mail bestätigt. Ihr Vertrag läuft weiter.',
  closedText: 'Zählerstände nehmen wir auch ohne Zugang gern entgegen: am Telefon oder per Post.',
  register: 'Neu registrieren',
  start: 'Zur Startseite',
  ownDataTitle: 'Meine Daten',
  ownDataText:
    'Was wir über Sie speichern, alles davon zum Herunterladen, und das Ende Ihres Zugangs.',
  toOwnData: 'Meine Daten ansehen',
}

const en: typeof de = {
  title: 'Close the access',
  lead: 'Afterwards you cannot get into the portal any more. Nothing changes about your contract.',
  goes: 'This we delete at once',
  goesList: [
    'e-mail address and password for the portal',
    'sessions on all devices, links and start passwords',
    'the second factor, wishes and forms you have begun',
  ],
  stays: 'This stays with us',
  staysList: [
    'contract, meters, readings, bills and inquiries: we need them to supply and bill you',
    'reports that are still open: they are dealt with as ever',
    'the record of what happened when',
  ],
  later: 'With your customer number you can register again at any time.',
  before: 'First take along what you want to keep:',
  ownData: 'Download my data',
  close: 'Close the access',
  cancel: 'Cancel',
  closed: 'Your access is closed',
  closedLead: 'We have confirmed it by e-mail. Your contract goes on.',
  closedText: 'We take meter readings without an access too: on the phone or by post.',
  register: 'Register again',
  start: 'To the start page',
  ownDataTitle: 'My data',
  ownDataText: 'What we store about you, all of it to download, and the end of your access.',
  toOwnData: 'View my data',
}

export const closingTexts = { de, en }
