import type { EmailFault } from '#src/customers/email-address.ts'

export type NewEmailFault = EmailFault | 'same'
type EmailWords = Record<NewEmailFault, (typed: string) => string>

const de = {
  title: 'E-Mail-Adresse ändern',
  lead: (address: string) => `Bisher schreiben wir an ${address}.`,
  newEmail: 'Neue E-Mail-Adresse',
  hint: 'Wir schicken einen Link dorthin. Erst wenn Sie ihn benutzt haben, gilt die neue Adresse.',
  faults: {
    missing: () => 'Geben Sie Ihre neue E-Mail-Adresse ein.',
    noAt: (typed: string) => `In „${typed}“ fehlt das Zeichen @.`,
    comma: (typed: string) => `In „${typed}“ steht ein Komma, wo ein Punkt erwartet wird.`,
    blank: (typed: string) => `In „${typed}“ steht ein Leerzeichen. Löschen Sie es.`,
    noDomain: (typed: string) => `In „${typed}“ fehlt hinter dem @ etwas, zum Beispiel „.de“.`,
    unreadable: (typed: string) =>
      `An „${typed}“ kann niemand schreiben. Prüfen Sie jedes Zeichen.`,
    same: () => 'Das ist schon Ihre E-Mail-Adresse. Geben Sie eine andere ein.',
  } satisfies EmailWords as EmailWords,
  send: 'Bestätigungslink senden',
  cancel: 'Abbrechen',
  confirm: 'E-Mail-Adresse bestätigen',
  confirmLead: 'Danach gehen unsere E-Mails an die Adresse, an die dieser Link geschickt wurde.',
  confirmNow: 'Jetzt bestätigen',
  confirmed: 'Neue E-Mail-Adresse bestätigt',
  confirmedLead:
    'Unsere E-Mails gehen ab jetzt an Ihre neue Adresse. Der bisherigen haben wir das mitgeteilt.',
  toAccess: 'Zum Zugang',
  dead: 'Dieser Link gilt nicht mehr',
  deadLead:
    'Er gilt einmal und 60 Minuten lang, und nur der neueste zählt. Welche Adresse jetzt gilt, steht ' +
    'auf der Seite „Zugang“. Dort fordern Sie auch einen neuen Link an.',
  cut: 'Dieser Link ist nicht vollständig',
  cutLead:
    'Vielleicht hat das E-Mail-Programm ihn umbrochen. Kopieren Sie den ganzen Link aus der E-Mail ' +
    'in die Adresszeile.',
}

const en: typeof de = {
  title: 'Change the e-mail address',
  lead: (address) => `So far we write to ${address}.`,
  newEmail: 'New e-mail address',
  hint: 'We send a link to it. The new address counts once you have used that link.',
  faults: {
    missing: () => 'Enter your new e-mail address.',
    noAt: (typed) => `The sign @ is missing in “${typed}”.`,
    comma: (typed) => `There is a comma in “${typed}” where a dot belongs.`,
    blank: (typed) => `There is a blank in “${typed}”. Delete it.`,
    noDomain: (typed) => `Something is missing behind the @ in “${typed}”, for example “.com”.`,
    unreadable: (typed) => `Nobody can write to “${typed}”. Check every sign.`,
    same: () => 'This is your e-mail address already. Enter another one.',
  },
  send: 'Send a link to confirm',
  cancel: 'Cancel',
  confirm: 'Confirm the e-mail address',
  confirmLead: 'After that our e-mails go to the address to which this link was sent.',
  confirmNow: 'Confirm now',
  confirmed: 'New e-mail address confirmed',
  confirmedLead: 'From now on our e-mails go to your new address. We have told the old one.',
  toAccess: 'To your access',
  dead: 'This link is no longer good',
  deadLead:
    'It works once and for 60 minutes, and only the newest one counts. The page “Access” says which ' +
    'address counts now. There you can also ask for a new link.',
  cut: 'This link is not complete',
  cutLead:
    'Your mail program may have broken it in two. Copy the whole link from the e-mail into the ' +
    'address bar.',
}

export const emailTexts = { de, en }
