interface Words {
  title: string
  text: string
}

const de = {
  start: 'Zur Startseite',
  overview: 'Zur Übersicht',
  office: 'Zur Verwaltung',
  signIn: 'Anmelden',
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht fehlt ein Stück der Adresse, oder der Verweis ist älter als die Seite. Was zu einem anderen Zugang gehört, zeigen wir hier auch nicht.',
  },
  notFoundSignedOut: 'Wenn Sie etwas Eigenes suchen, melden Sie sich zuerst an.',
  forbidden: {
    title: 'Von dort nehmen wir nichts an',
    text: 'Die Angaben kamen nicht von einer Seite dieses Portals. Öffnen Sie die Seite hier neu und senden Sie noch einmal.',
  },
  unreadable: {
    title: 'Das kam nicht lesbar an',
    text: 'Die Angaben waren unvollständig oder doppelt. Gehen Sie zurück und senden Sie noch einmal: Was Sie eingegeben haben, steht noch da.',
  },
  tooLarge: {
    title: 'Das war zu viel auf einmal',
    text: 'Ein Formular dieses Portals ist nie so groß. Gehen Sie zurück, kürzen Sie den längsten Text und senden Sie noch einmal.',
  },
  unknownKind: {
    title: 'Damit kann diese Seite nichts anfangen',
    text: 'Sie nimmt nur ausgefüllte Formulare an, keine Dateien und keine anderen Formate.',
  },
  internal: {
    title: 'Das ist bei uns schiefgegangen',
    text: 'An Ihren Angaben lag es nicht. Gehen Sie zurück und versuchen Sie es noch einmal: Was Sie eingegeben haben, steht noch da.',
  },
  requestNumber:
    'Wenn es wieder passiert, nennen Sie uns diese Nummer. Damit finden wir den Grund:',
  unavailable: {
    title: 'Wir sind gleich wieder da',
    text: 'Das Portal macht eine kurze Pause. Verloren ist nichts: Gehen Sie zurück, warten Sie eine Minute und senden Sie noch einmal. Was Sie eingegeben haben, steht noch da.',
  },
  tryAgain: 'Noch einmal versuchen',
}

const en: typeof de = {
  start: 'To the start page',
  overview: 'To the overview',
  office: 'To the back office',
  signIn: 'Sign in',
  notFound: {
    title: 'There is no such page',
    text: 'Perhaps a piece of the address is missing, or the link is older than the page. Nor do we show here what belongs to someone else.',
  },
  notFoundSignedOut: 'If you are looking for something of your own, sign in first.',
  forbidden: {
    title: 'We do not take anything from there',
    text: 'This did not come from a page of this portal. Open the page here again and send once more.',
  },
  unreadable: {
    title: 'We could not read that',
    text: 'What arrived was incomplete or doubled. Go back and send once more: what you entered is still there.',
  },
  tooLarge: {
    title: 'That was too much at once',
    text: 'No form of this portal is that large. Go back, shorten the longest text and send once more.',
  },
  unknownKind: {
    title: 'This page cannot use that',
    text: 'It only takes forms that were filled in, no files and no other formats.',
  },
  internal: {
    title: 'Something went wrong on our side',
    text: 'It was not about what you entered. Go back and try once more: it is still there.',
  },
  requestNumber: 'If it happens again, tell us this number. It leads us to the reason:',
  unavailable: {
    title: 'We will be back in a moment',
    text: 'The portal is taking a short break. Nothing is lost: go back, wait a minute and send once more. What you entered is still there.',
  },
  tryAgain: 'Try again',
}

export const errorTexts = { de, en }

/** The pages that consist of a heading and what to do about it. */
export type ErrorKey = {
  [Key in keyof typeof de]: (typeof de)[Key] extends Words ? Key : never
}[keyof typeof de]
