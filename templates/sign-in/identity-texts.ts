const de = {
  password: 'Aktuelles Passwort',
  faults: {
    missing: 'Geben Sie Ihr aktuelles Passwort ein.',
    wrong: 'Das ist nicht Ihr aktuelles Passwort. Prüfen Sie jedes Zeichen.',
  },
  withoutPassword: 'Ohne Passwort bestätigen',
  notNeeded: 'Sie sind gerade mit einem Link hereingekommen. Ein Passwort brauchen Sie hier nicht.',
  title: 'Ohne Passwort bestätigen',
  lead: (address: string) =>
    `Wir schicken Ihnen einen Link an ${address}. In den zehn Minuten, nachdem Sie ihn benutzt ` +
    'haben, brauchen Sie hier kein Passwort.',
  send: 'Link schicken',
  back: 'Zurück',
  sent: 'Link unterwegs',
  sentLead: (address: string) =>
    `Der Link ist auf dem Weg an ${address}. Er gilt 60 Minuten und einmal. ` +
    'Öffnen Sie ihn auf diesem Gerät, dann geht es gleich hier weiter.',
  sentNothing: 'Nichts angekommen? Sehen Sie im Spam-Ordner nach.',
  again: 'Noch einen Link schicken',
}

const en: typeof de = {
  password: 'Current password',
  faults: {
    missing: 'Enter your current password.',
    wrong: 'This is not your current password. Check every sign.',
  },
  withoutPassword: 'Confirm without a password',
  notNeeded: 'You have just come in by a link. You need no password here.',
  title: 'Confirm without a password',
  lead: (address) =>
    `We send you a link to ${address}. Within the ten minutes after you have used it you need no ` +
    'password here.',
  send: 'Send the link',
  back: 'Back',
  sent: 'Link on its way',
  sentLead: (address) =>
    `The link is on its way to ${address}. It works once, within 60 minutes. ` +
    'Open it on this device and you go on right here.',
  sentNothing: 'Nothing came? Look into your spam folder.',
  again: 'Send another link',
}

export const identityTexts = { de, en }
