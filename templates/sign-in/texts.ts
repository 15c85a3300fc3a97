const de = {
  signIn: 'Anmelden',
  customerNumber: 'Kundennummer',
  customerNumberHint: 'Oben rechts auf jeder Rechnung',
  password: 'Passwort',
  passwordForgotten: 'Passwort vergessen?',
  noAccessYet: 'Noch kein Zugang?',
  register: 'Registrieren',
  customerNumberMissing:
    'Geben Sie Ihre Kundennummer ein, sie steht oben rechts auf jeder Rechnung.',
  passwordMissing: 'Geben Sie Ihr Passwort ein, beim ersten Mal das Startpasswort aus der E-Mail.',
  doNotFit:
    'Kundennummer und Passwort passen nicht zusammen. Prüfen Sie beides oder fordern Sie über ' +
    '„Passwort vergessen?“ einen Link an.',
  sessionEnded: 'Sie waren zu lange nicht aktiv',
  sessionEndedMore: 'Melden Sie sich neu an. Was Sie eingegeben haben, ist danach noch da.',
  tooManyCodes: 'Der Code hat mehrmals nicht gepasst',
  tooManyCodesMore: 'Melden Sie sich noch einmal an und nehmen Sie den nächsten Code.',
  sessionEndedFragment: 'Sie sind abgemeldet.',
  signInAgain: 'Neu anmelden',
  byLink: 'Ohne Passwort anmelden',
  byLinkLead: 'Der Link aus der E-Mail meldet Sie einmal an.',
  signInNow: 'Jetzt anmelden',
  linkIsDead: 'Dieser Link gilt nicht mehr',
  linkIsDeadLead:
    'Jeder Link aus unseren E-Mails gilt einmal und 60 Minuten lang. ' +
    'Lassen Sie sich einen neuen schicken, das dauert nur einen Augenblick.',
  linkIsCut: 'Dieser Link ist nicht vollständig',
  linkIsCutLead:
    'Vielleicht hat das E-Mail-Programm ihn umbrochen. Kopieren Sie den ganzen Link aus der E-Mail ' +
    'in die Adresszeile oder lassen Sie sich einen neuen schicken.',
  newLink: 'Neuen Link anfordern',
  tooMany: 'Zu viele Versuche',
  tooManySignIns: (until: string) =>
    `Damit niemand Ihr Passwort errät, nehmen wir bis ${until} keine weiteren Versuche an.`,
  tooManyTries: (until: string) => `Ab ${until} geht es hier weiter.`,
  tooManyWayOut:
    'Sie müssen nicht warten: Der Link, den wir Ihnen per E-Mail schicken, führt sofort hinein.',
  linkByMail: 'Link per E-Mail anfordern',
  orCall: (phone: string) => `Oder rufen Sie uns an: ${phone}.`,
}

const en: typeof de = {
  signIn: 'Sign in',
  customerNumber: 'Customer number',
  customerNumberHint: 'At the top right of every bill',
  password: 'Password',
  passwordForgotten: 'Forgotten your password?',
  noAccessYet: 'No access yet?',
  register: 'Register',
  customerNumberMissing: 'Enter your customer number, it is at the top right of every bill.',
  passwordMissing: 'Enter your password, the first time the start password from our e-mail.',
  doNotFit:
    'Customer number and password do not belong together. Check both, or ask for a link under ' +
    '“Forgotten your password?”.',
  sessionEnded: 'You were away for too long',
  sessionEndedMore: 'Sign in again. What you have entered will still be there.',
  tooManyCodes: 'The code did not fit several times',
  tooManyCodesMore: 'Sign in once more and take the next code.',
  sessionEndedFragment: 'You are signed out.',
  signInAgain: 'Sign in again',
  byLink: 'Sign in without a password',
  byLinkLead: 'The link from our e-mail signs you in once.',
  signInNow: 'Sign in now',
  linkIsDead: 'This link is no longer good',
  linkIsDeadLead:
    'Every link in our e-mails works once and for 60 minutes. ' +
    'Have a new one sent to you, it only takes a moment.',
  linkIsCut: 'This link is not complete',
  linkIsCutLead:
    'Your mail program may have broken it in two. Copy the whole link from the e-mail into the ' +
    'address bar, or have a new one sent to you.',
  newLink: 'Ask for a new link',
  tooMany: 'Too many attempts',
  tooManySignIns: (until) =>
    `So that nobody can guess your password, we accept no more attempts until ${until}.`,
  tooManyTries: (until) => `You can go on here from ${until}.`,
  tooManyWayOut: 'You need not wait: the link that we send you by e-mail lets you in at once.',
  linkByMail: 'Ask for a link by e-mail',
  orCall: (phone) => `Or call us: ${phone}.`,
}

export const signInTexts = { de, en }
