import { formatDay } from '#templates/format.ts'

const de = {
  title: 'Meldung berichtigen',
  lead: (reference: string) =>
    `Ändern Sie, was nicht stimmt. Ihre Berichtigung tritt an die Stelle der Meldung ${reference}.`,
  askingLead: (reference: string) =>
    `Tragen Sie ein, wie es richtig heißt. Wir sehen uns die Meldung ${reference} daraufhin an.`,
  fetchedTitle: 'Die Abrechnung hat diese Meldung schon',
  takenTitle: 'Die Abrechnung hat diese Meldung schon übernommen',
  fetched:
    'Selbst ändern können Sie die Werte deshalb nicht mehr. Ihre Berichtigung geht als Anliegen an unsere Fachleute. Sie bekommen eine Nummer und eine Antwort.',
  justFetchedTitle: 'Gerade eben hat die Abrechnung diese Meldung abgeholt',
  justFetched:
    'Geändert ist deshalb noch nichts, und Ihre Eingaben stehen unten. Senden Sie noch einmal, dann geht Ihre Berichtigung als Anliegen an unsere Fachleute.',
  askedTitle: 'Eine Berichtigung ist schon bei uns',
  asked: (reference: string) => `Sie hat die Nummer ${reference}. Diese hier kommt dazu.`,
  was: (value: string, readOn: string) =>
    `Gemeldet: ${value}, abgelesen am ${formatDay(readOn, 'de')}`,
  readOnHint: 'Eingetragen ist der Tag, den Sie gemeldet haben.',
  why: 'Was war falsch?',
  whyHint: 'Ein Satz genügt, zum Beispiel: Zahlen vertauscht.',
  send: 'Berichtigung senden',
  sendHint: 'Ein Feld, das Sie leeren, gilt als nicht gemeldet.',
  askingHint: 'Bis zu unserer Antwort gilt, was Sie gemeldet haben.',
  notAtAll: 'Ganze Meldung zurücknehmen',
  back: 'Doch nicht berichtigen',
  checkLead: 'Noch ist nichts geändert. Stimmt jetzt alles?',

  withdraw: {
    title: 'Meldung zurücknehmen',
    lead: (reference: string) =>
      `Dann zählt von der Meldung ${reference} nichts mehr, und Sie können neu melden.`,
    what: 'Das nehmen Sie zurück',
    kept: 'Die Meldung bleibt in Ihrer Liste, mit dem Vermerk „zurückgenommen“.',
    why: 'Warum nehmen Sie sie zurück?',
    send: 'Meldung zurücknehmen',
    rather: 'Lieber berichtigen',
    back: 'Doch nicht zurücknehmen',
  },

  refused: {
    correctTitle: 'Diese Meldung lässt sich nicht mehr berichtigen',
    withdrawTitle: 'Diese Meldung lässt sich nicht mehr zurücknehmen',
    withdrawn: (at: string) =>
      `Sie ist schon zurückgenommen, am ${at}. Vielleicht war ein anderer Tab schneller.`,
    corrected: (at: string, reference: string) =>
      `Sie ist schon berichtigt, am ${at}. An ihrer Stelle gilt die Meldung ${reference}.`,
    fetched:
      'Die Abrechnung hat sie schon abgeholt. Stimmt ein Wert nicht, schicken Sie uns eine Berichtigung. Unsere Fachleute sehen sie sich an.',
    toNewer: 'Zur Meldung, die gilt',
    toReceipt: 'Zum Beleg',
    toCorrection: 'Berichtigung schreiben',
    toSubmissions: 'Alle Meldungen',
  },

  reportedAnew:
    'Für diesen Ablesezeitraum oder Tag zählt schon ein anderer Stand. Berichtigen Sie die Meldung, mit der er gekommen ist. Sie finden sie unter „Alle Meldungen“.',
  tooMany: (from: string) =>
    `Sie haben gerade viel berichtigt. Weiter geht es ab ${from}. Ihre Meldung steht, wie sie ist.`,
}

const en: typeof de = {
  title: 'Correct a report',
  lead: (reference) =>
    `Change what is not right. Your correction takes the place of the report ${reference}.`,
  askingLead: (reference) =>
    `Enter what it should say. We will look at the report ${reference} again.`,
  fetchedTitle: 'Billing has this report already',
  takenTitle: 'Billing has taken this report over already',
  fetched:
    'So you cannot change the values yourself any more. Your correction goes to our specialists as an inquiry. You get a number and an answer.',
  justFetchedTitle: 'Billing has fetched this report just now',
  justFetched:
    'So nothing has been changed, and what you typed stands below. Send it again, and your correction goes to our specialists as an inquiry.',
  askedTitle: 'We have a correction already',
  asked: (reference) => `It has the number ${reference}. This one comes on top.`,
  was: (value, readOn) => `Reported: ${value}, read on ${formatDay(readOn, 'en')}`,
  readOnHint: 'The day you reported is filled in.',
  why: 'What was wrong?',
  whyHint: 'A sentence is enough, for example: figures swapped.',
  send: 'Send correction',
  sendHint: 'A field that you empty counts as not reported.',
  askingHint: 'Until we answer, what you reported stands.',
  notAtAll: 'Take the whole report back',
  back: 'Do not correct after all',
  checkLead: 'Nothing has been changed yet. Is everything right now?',

  withdraw: {
    title: 'Take a report back',
    lead: (reference) =>
      `Then nothing of the report ${reference} counts any more, and you can report anew.`,
    what: 'What you take back',
    kept: 'The report stays in your list, marked as taken back.',
    why: 'Why do you take it back?',
    send: 'Take report back',
    rather: 'Correct it instead',
    back: 'Do not take it back after all',
  },

  refused: {
    correctTitle: 'This report can no longer be corrected',
    withdrawTitle: 'This report can no longer be taken back',
    withdrawn: (at) => `It has been taken back already, on ${at}. Perhaps another tab was faster.`,
    corrected: (at, reference) =>
      `It has been corrected already, on ${at}. The report ${reference} stands in its place.`,
    fetched:
      'Billing has fetched it already. If a value is not right, send us a correction. Our specialists will look at it.',
    toNewer: 'To the report that stands',
    toReceipt: 'To the receipt',
    toCorrection: 'Write a correction',
    toSubmissions: 'All reports',
  },

  reportedAnew:
    'Another reading counts for this reading period or day already. Correct the report it came with. You find it under “All reports”.',
  tooMany: (from) =>
    `You have corrected a lot just now. You can go on from ${from}. Your report stands as it is.`,
}

export const correctionTexts = { de, en }
