import type { CodeFault } from '#src/second-factor/use-code.ts'

type CodeWords = Record<CodeFault, string>

/** Whatever asks for a code, at the second step of signing in and in front of changes. */
const de = {
  secondStep: 'Code eingeben',
  secondStepLead: 'Ihr Zugang ist zusätzlich mit einem Code vom Handy geschützt.',
  code: 'Code',
  codeHint: 'Die sechs Ziffern, die Ihre Authenticator-App gerade zeigt',
  eitherCodeHint: 'Sechs Ziffern aus Ihrer Authenticator-App, oder ein Wiederherstellungscode',
  goOn: 'Weiter',
  noPhone: 'Handy nicht zur Hand?',
  recoveryCode: 'Wiederherstellungscode',
  recoveryCodeHint: 'Einer der zehn Codes aus Ihrer Liste. Jeder gilt einmal.',
  goOnWithout: 'Ohne Handy weiter',
  demonstration: (code: string) => `In der Vorführung steht der Code hier: ${code}`,
  neither: (phone: string) => `Weder Handy noch Codes? Rufen Sie uns an: ${phone}.`,
  otherPerson: 'Mit einer anderen Kundennummer anmelden',
  faults: {
    missing: 'Geben Sie die sechs Ziffern ein, die Ihre Authenticator-App gerade zeigt.',
    unreadable: 'Ein Code hat sechs Ziffern. Lesen Sie ihn noch einmal ab.',
    wrong: 'Dieser Code gilt nicht oder nicht mehr. Nehmen Sie den nächsten, den die App zeigt.',
  } satisfies CodeWords as CodeWords,
  recoveryFaults: {
    missing: 'Geben Sie einen Code aus Ihrer Liste ein.',
    unreadable: 'Ein Wiederherstellungscode hat zwölf Zeichen. Lesen Sie ihn noch einmal ab.',
    wrong: 'Dieser Code steht nicht auf Ihrer Liste oder ist verbraucht. Nehmen Sie einen anderen.',
  } satisfies CodeWords as CodeWords,
}

const en: typeof de = {
  secondStep: 'Enter the code',
  secondStepLead: 'Your access is protected by a code from your phone as well.',
  code: 'Code',
  codeHint: 'The six figures that your authenticator app shows right now',
  eitherCodeHint: 'Six figures from your authenticator app, or a recovery code',
  goOn: 'Go on',
  noPhone: 'Phone not at hand?',
  recoveryCode: 'Recovery code',
  recoveryCodeHint: 'One of the ten codes on your list. Each works once.',
  goOnWithout: 'Go on without the phone',
  demonstration: (code) => `In the demonstration the code stands here: ${code}`,
  neither: (phone) => `Neither phone nor codes? Call us: ${phone}.`,
  otherPerson: 'Sign in with another customer number',
  faults: {
    missing: 'Enter the six figures that your authenticator app shows right now.',
    unreadable: 'A code has six figures. Read it once more.',
    wrong: 'This code does not count, or no longer. Take the next one that the app shows.',
  },
  recoveryFaults: {
    missing: 'Enter a code from your list.',
    unreadable: 'A recovery code has twelve characters. Read it once more.',
    wrong: 'This code is not on your list, or it is used up. Take another one.',
  },
}

export const codeTexts = { de, en }
