const de = {
  title: 'Ich kann nicht selbst ablesen',
  lead: 'Dann lesen wir für Sie ab oder finden einen anderen Weg. Das kostet Sie nichts.',
  right:
    'Können Sie nicht selbst ablesen oder ist es Ihnen nicht zuzumuten, genügt diese Mitteilung (§ 40a EnWG). Für die Ablesung dürfen wir dann nichts berechnen.',
  which: 'Um welche Zähler geht es?',
  why: 'Woran liegt es?',
  whyHint: 'Sie müssen es nicht sagen. Es hilft uns, den richtigen Weg zu finden.',
  hindrances: {
    health: 'Alter oder Krankheit',
    unreachable: 'Ich komme nicht an den Zähler',
    unreadable: 'Der Zähler ist nicht lesbar',
    other: 'Etwas anderes',
  },
  times: 'Wann passt es Ihnen?',
  timesHint: 'Zum Beispiel: montags bis mittwochs nach 16 Uhr.',
  phone: 'Telefon für Rückfragen',
  message: 'Was sollten wir noch wissen?',
  messageHint: 'Zum Beispiel: Der Zähler hängt im Keller des Nachbarhauses.',
  send: 'Mitteilung senden',
  subject: 'Kann nicht selbst ablesen',
  facts: { meter: 'Zähler', why: 'Grund', times: 'Wann es passt', phone: 'Telefon' },
  nothingTitle: 'Sie müssen nichts ablesen',
  nothing:
    'Für Ihre Verträge ist kein Zähler hinterlegt, den Sie selbst ablesen. Stimmt das nicht, melden Sie sich bei uns.',
  toReadings: 'Doch selbst ablesen',
  failedNote: 'Noch nichts gesendet. Ihre Angaben stehen unten.',
  errors: {
    noMeter: 'Wählen Sie mindestens einen Zähler aus.',
    notAPhone: 'Die Telefonnummer ist nicht lesbar. Schreiben Sie sie so: 0171 2345678.',
    tooLong: 'Das ist zu lang. Schreiben Sie höchstens 300 Zeichen.',
  },
  receipt: {
    title: 'Mitteilung angekommen',
    lead: 'Sie müssen diese Zähler nicht selbst ablesen.',
    next: [
      'Wir prüfen, ob der Zähler aus der Ferne oder beim nächsten Rundgang abgelesen werden kann.',
      'Muss jemand zu Ihnen kommen, stimmen wir den Termin vorher mit Ihnen ab.',
      'Der Stand erscheint danach bei Ihren Zählerständen mit dem Vermerk „von uns abgelesen“.',
    ],
  },
}

const en: typeof de = {
  title: 'I cannot read the meter myself',
  lead: 'Then we read it for you or find another way. It costs you nothing.',
  right:
    'If you cannot read the meter, or cannot reasonably be asked to, this notice is enough (§ 40a EnWG). We may not charge you for the reading.',
  which: 'Which meters is it about?',
  why: 'What is the reason?',
  whyHint: 'You need not say. It helps us to find the right way.',
  hindrances: {
    health: 'Age or illness',
    unreachable: 'I cannot get to the meter',
    unreadable: 'The meter cannot be read',
    other: 'Something else',
  },
  times: 'When does it suit you?',
  timesHint: 'For example: Monday to Wednesday after 4 p.m.',
  phone: 'Telephone for questions',
  message: 'What else should we know?',
  messageHint: 'For example: the meter hangs in the cellar next door.',
  send: 'Send notice',
  subject: 'Cannot read the meter',
  facts: { meter: 'Meter', why: 'Reason', times: 'When it suits', phone: 'Telephone' },
  nothingTitle: 'There is nothing for you to read',
  nothing:
    'No meter that you read yourself is on file for your contracts. If that is wrong, get in touch with us.',
  toReadings: 'Read it myself after all',
  failedNote: 'Nothing was sent yet. Your entries stand below.',
  errors: {
    noMeter: 'Choose at least one meter.',
    notAPhone: 'The telephone number cannot be read. Write it like this: 0171 2345678.',
    tooLong: 'That is too long. Write 300 characters at most.',
  },
  receipt: {
    title: 'Notice received',
    lead: 'You need not read these meters yourself.',
    next: [
      'We check whether the meter can be read remotely or on the next round.',
      'If somebody has to come to you, we agree on the time with you first.',
      'The reading then stands among your readings, marked “read by us”.',
    ],
  },
}

export const readingByStaffTexts = { de, en }
