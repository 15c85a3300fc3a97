import type { PasswordFault } from '#src/sign-in/new-password/password-policy.ts'

type NewPasswordWords = Record<PasswordFault, string>

const de = {
  ownPassword: 'Eigenes Passwort wählen',
  ownPasswordLead: 'Das Startpasswort hat seinen Dienst getan. Ab jetzt gilt Ihr eigenes Passwort.',
  ownPasswordLeadByLink:
    'Mit einem Passwort kommen Sie künftig ohne E-Mail hinein. Eilig ist das nicht.',
  changePassword: 'Passwort ändern',
  changePasswordLead: 'Auf allen anderen Geräten sind Sie danach abgemeldet.',
  newPassword: 'Neues Passwort',
  newPasswordHint:
    'Mindestens 10 Zeichen, alle sind erlaubt. Mehrere Wörter hintereinander sind gut zu merken.',
  faults: {
    missing: 'Geben Sie ein neues Passwort ein, mindestens 10 Zeichen lang.',
    tooShort: 'Ihr Passwort ist kürzer als 10 Zeichen. Hängen Sie ein Wort an.',
    tooLong: 'Ihr Passwort ist länger als 128 Zeichen. Kürzen Sie es.',
    common: 'Dieses Passwort wird oft benutzt und schnell erraten. Wählen Sie ein anderes.',
    personal:
      'Dieses Passwort besteht aus Angaben über Sie oder uns. Wählen Sie etwas, das niemand weiß.',
    startPassword:
      'Das Startpasswort stand in einer E-Mail und gilt nicht weiter. Wählen Sie ein anderes.',
  } satisfies NewPasswordWords as NewPasswordWords,
  suggestion: 'Ein Vorschlag, wenn Ihnen keines einfällt:',
  suggestionMore: 'Vier zufällige Wörter. Niemand sonst bekommt diesen Vorschlag.',
  save: 'Passwort speichern',
  cancel: 'Abbrechen',
  withoutPassword: 'Ohne Passwort weiter',
  forgotten: 'Passwort vergessen',
  forgottenLead: 'Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort vergeben.',
  customerNumber: 'Kundennummer',
  customerNumberHint: 'Oben rechts auf jeder Rechnung',
  customerNumberMissing:
    'Geben Sie Ihre Kundennummer ein, sie steht oben rechts auf jeder Rechnung.',
  sendLink: 'Link anfordern',
  onItsWay: 'E-Mail unterwegs',
  onItsWayLead:
    'Wenn es zu dieser Kundennummer einen Zugang gibt, erhalten Sie in wenigen Minuten eine E-Mail ' +
    'mit einem Link. Er gilt 60 Minuten. Ihr bisheriges Passwort gilt, bis Sie ein neues vergeben.',
  nothingCame: 'Nichts angekommen?',
  nothingCameWays: [
    'Sehen Sie im Spam-Ordner nach.',
    'Prüfen Sie die Kundennummer auf Ihrer Rechnung.',
    'Haben Sie sich noch nie angemeldet, registrieren Sie sich zuerst.',
  ],
  register: 'Registrieren',
  tryAgain: 'Noch einmal versuchen',
  reset: 'Neues Passwort vergeben',
  resetLead: 'Danach sind Sie angemeldet, auf allen anderen Geräten abgemeldet.',
}

const en: typeof de = {
  ownPassword: 'Choose your own password',
  ownPasswordLead: 'The start password has done its work. From now on your own password counts.',
  ownPasswordLeadByLink:
    'With a password you can come in without an e-mail from now on. There is no hurry.',
  changePassword: 'Change password',
  changePasswordLead: 'On all other devices you will be signed out.',
  newPassword: 'New password',
  newPasswordHint:
    'At least 10 characters, all are allowed. Several words in a row are easy to remember.',
  faults: {
    missing: 'Enter a new password, at least 10 characters long.',
    tooShort: 'Your password is shorter than 10 characters. Add a word.',
    tooLong: 'Your password is longer than 128 characters. Shorten it.',
    common: 'Many people use this password, so it is quickly guessed. Choose another one.',
    personal: 'This password is made of facts about you or us. Choose something that nobody knows.',
    startPassword: 'The start password came in an e-mail and does not go on. Choose another one.',
  },
  suggestion: 'A suggestion, if nothing comes to mind:',
  suggestionMore: 'Four random words. Nobody else gets this suggestion.',
  save: 'Save password',
  cancel: 'Cancel',
  withoutPassword: 'Go on without a password',
  forgotten: 'Forgotten password',
  forgottenLead: 'We send you a link with which you choose a new password.',
  customerNumber: 'Customer number',
  customerNumberHint: 'At the top right of every bill',
  customerNumberMissing: 'Enter your customer number, it is at the top right of every bill.',
  sendLink: 'Ask for a link',
  onItsWay: 'E-mail on its way',
  onItsWayLead:
    'If there is an access for this customer number, you will get an e-mail with a link within a ' +
    'few minutes. It works for 60 minutes. Your old password counts until you choose a new one.',
  nothingCame: 'Nothing came?',
  nothingCameWays: [
    'Look into your spam folder.',
    'Check the customer number on your bill.',
    'If you have never signed in before, register first.',
  ],
  register: 'Register',
  tryAgain: 'Try again',
  reset: 'Choose a new password',
  resetLead: 'After that you are signed in, and signed out on all other devices.',
}

export const passwordTexts = { de, en }
