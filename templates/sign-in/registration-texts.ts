import type { EmailFault } from '#src/customers/email-address.ts'

type EmailWords = Record<EmailFault, string>

const de = {
  register: 'Registrieren',
  lead:
    'Sie bekommen gleich eine E-Mail mit Ihrem Startpasswort. ' +
    'Kundennummer und Name stehen oben rechts auf Ihrer Rechnung.',
  customerNumber: 'Kundennummer',
  customerNumberHint: 'Oben rechts auf jeder Rechnung',
  firstName: 'Vorname',
  firstNameHint: 'Bei Firmen frei lassen',
  lastName: 'Nachname',
  lastNameHint: 'Oder Name der Firma',
  email: 'E-Mail-Adresse',
  emailHint: 'Am schnellsten geht es mit der Adresse, die wir schon von Ihnen kennen.',
  emailHintOnFile: 'Die Adresse, die wir schon von Ihnen kennen. Nur dorthin schreiben wir.',
  meterNumber: 'Zählernummer',
  meterNumberHint: 'Nur nötig, wenn wir Ihre E-Mail-Adresse noch nicht kennen.',
  alreadyRegistered: 'Schon registriert?',
  signIn: 'Anmelden',
  customerNumberMissing:
    'Geben Sie Ihre Kundennummer ein, sie steht oben rechts auf jeder Rechnung.',
  lastNameMissing: 'Geben Sie Ihren Nachnamen ein, bei einer Firma deren Namen.',
  tooLong: 'Das ist länger, als dieses Feld fassen kann. Kürzen Sie es.',
  emailFaults: {
    missing: 'Geben Sie Ihre E-Mail-Adresse ein. Dorthin schicken wir Ihr Startpasswort.',
    noAt: 'In Ihrer E-Mail-Adresse fehlt das Zeichen @.',
    comma: 'In Ihrer E-Mail-Adresse steht ein Komma, wo ein Punkt erwartet wird.',
    blank: 'In Ihrer E-Mail-Adresse steht ein Leerzeichen. Löschen Sie es.',
    noDomain: 'Hinter dem @ Ihrer E-Mail-Adresse fehlt etwas, zum Beispiel „.de“.',
    unreadable: 'Diese E-Mail-Adresse kann niemand anschreiben. Prüfen Sie jedes Zeichen.',
  } satisfies EmailWords as EmailWords,
  onItsWay: 'E-Mail unterwegs',
  onItsWayLead:
    'Wenn die Angaben zu einem Vertrag passen, erhalten Sie in wenigen Minuten eine E-Mail. ' +
    'Darin stehen Ihr Startpasswort und ein Link, der Sie ohne Passwort anmeldet.',
  nothingCame: 'Nichts angekommen?',
  nothingCameWays: [
    'Sehen Sie im Spam-Ordner nach.',
    'Prüfen Sie Kundennummer und Namen: Beides muss so geschrieben sein wie auf der Rechnung.',
    'Kennen wir eine andere Adresse von Ihnen, liegt dort eine Nachricht für Sie.',
  ],
  addressUnknown: {
    addressOnFile: 'Kennen wir noch keine E-Mail-Adresse von Ihnen, rufen Sie uns an.',
    addressOrMeterNumber:
      'Kennen wir Ihre E-Mail-Adresse noch nicht, geben Sie auch die Zählernummer an.',
    nameOnly: undefined as string | undefined,
  },
  tryAgain: 'Noch einmal versuchen',
  toSignIn: 'Zur Anmeldung',
}

const en: typeof de = {
  register: 'Register',
  lead:
    'You will get an e-mail with your start password in a moment. ' +
    'Customer number and name are at the top right of your bill.',
  customerNumber: 'Customer number',
  customerNumberHint: 'At the top right of every bill',
  firstName: 'First name',
  firstNameHint: 'Leave empty for companies',
  lastName: 'Last name',
  lastNameHint: 'Or the name of the company',
  email: 'E-mail address',
  emailHint: 'It is quickest with the address that we already know from you.',
  emailHintOnFile: 'The address that we already know from you. We write to no other.',
  meterNumber: 'Meter number',
  meterNumberHint: 'Only needed if we do not know your e-mail address yet.',
  alreadyRegistered: 'Already registered?',
  signIn: 'Sign in',
  customerNumberMissing: 'Enter your customer number, it is at the top right of every bill.',
  lastNameMissing: 'Enter your last name, or the name of the company.',
  tooLong: 'This is longer than the field can hold. Shorten it.',
  emailFaults: {
    missing: 'Enter your e-mail address. We send your start password there.',
    noAt: 'The sign @ is missing in your e-mail address.',
    comma: 'There is a comma in your e-mail address where a dot belongs.',
    blank: 'There is a blank in your e-mail address. Delete it.',
    noDomain: 'Something is missing behind the @ of your e-mail address, for example “.com”.',
    unreadable: 'Nobody can write to this e-mail address. Check every sign.',
  },
  onItsWay: 'E-mail on its way',
  onItsWayLead:
    'If what you entered belongs to a contract, you will get an e-mail within a few minutes. ' +
    'It holds your start password and a link that signs you in without one.',
  nothingCame: 'Nothing came?',
  nothingCameWays: [
    'Look into your spam folder.',
    'Check customer number and name: both must be spelled as on the bill.',
    'If we know another address of yours, there is a message for you there.',
  ],
  addressUnknown: {
    addressOnFile: 'If we do not know any e-mail address of yours yet, call us.',
    addressOrMeterNumber:
      'If we do not know your e-mail address yet, enter the meter number as well.',
    nameOnly: undefined,
  },
  tryAgain: 'Try again',
  toSignIn: 'Go to sign-in',
}

export const registrationTexts = { de, en }
