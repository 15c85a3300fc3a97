const de = {
  title: 'Beleg prüfen',
  lead: 'Jeder Beleg über gemeldete Zählerstände trägt einen Prüfcode. Er zeigt, ob der Beleg echt ist und ob er noch gilt.',
  label: 'Prüfcode',
  hint: 'Zwanzig Zeichen in Vierergruppen. Große oder kleine Buchstaben, Striche und Leerzeichen sind gleich.',
  send: 'Beleg prüfen',
  problems: {
    missing: 'Geben Sie den Prüfcode vom Beleg ein.',
    length: (count: number) =>
      `Ein Prüfcode hat 20 Zeichen, hier stehen ${count}. Vergleichen Sie ihn mit dem Beleg.`,
    letter:
      'In einem Prüfcode stehen nur Buchstaben und Ziffern, aber nie 0, O, 1, I oder L. Vergleichen Sie ihn mit dem Beleg.',
    slip: 'Im Prüfcode steckt ein Tippfehler: ein falsches Zeichen, oder zwei sind vertauscht. Vergleichen Sie ihn mit dem Beleg.',
  },

  genuine: 'Dieser Beleg ist echt',
  genuineLead:
    'Diese Angaben stehen bei uns. Vergleichen Sie sie mit dem Beleg, der Ihnen vorliegt.',
  still: {
    valid: 'Die Meldung gilt',
    validText: 'Die Werte zählen so, wie sie hier stehen.',
    inReview: 'Die Meldung ist in Klärung',
    inReviewText: 'Mindestens einen der Werte sieht sich der Versorger noch an.',
    corrected: 'Die Meldung ist ersetzt',
    correctedText: (at: string) =>
      `Sie wurde am ${at} berichtigt. Die Werte zählen nicht mehr, für die Berichtigung gibt es einen eigenen Beleg.`,
    withdrawn: 'Die Meldung ist zurückgenommen',
    withdrawnText: (at: string) => `Das war am ${at}. Die Werte zählen nicht mehr.`,
    rejected: 'Die Meldung ist abgelehnt',
    rejectedText: 'Der Versorger hat diese Werte nicht übernommen.',
  },
  printed: 'Das steht auf dem Beleg',
  caption: 'Zählerstände auf dem Beleg',
  value: 'Stand',
  noPerson: 'Name und Anschrift zeigen wir hier nicht. Sie gehören der Person, die gemeldet hat.',
  another: 'Anderen Beleg prüfen',

  unknown: 'Diesen Beleg kennen wir nicht',
  unknownLead: (code: string) =>
    `Zum Prüfcode ${code} gibt es bei uns keinen Beleg. Getippt ist er so, wie ein Prüfcode aussieht.`,
  unknownWays: [
    'Vergleichen Sie jedes Zeichen mit dem Beleg.',
    'Prüfen Sie, ob der Beleg von diesem Versorger ist.',
    'Stimmt beides, ist der Beleg nicht echt. Fragen Sie uns, bevor Sie sich auf ihn verlassen.',
  ],
  again: 'Noch einmal eingeben',
}

const en: typeof de = {
  title: 'Check a receipt',
  lead: 'Every receipt for reported meter readings carries a check code. It shows whether the receipt is genuine and whether it still counts.',
  label: 'Check code',
  hint: 'Twenty characters in groups of four. Capitals or small letters, dashes and blanks make no difference.',
  send: 'Check receipt',
  problems: {
    missing: 'Enter the check code of the receipt.',
    length: (count) =>
      `A check code has 20 characters, here there are ${count}. Compare it with the receipt.`,
    letter:
      'A check code has letters and figures only, but never 0, O, 1, I or L. Compare it with the receipt.',
    slip: 'There is a slip in the check code: a wrong character, or two are swapped. Compare it with the receipt.',
  },

  genuine: 'This receipt is genuine',
  genuineLead: 'This is what we have on file. Compare it with the receipt in your hands.',
  still: {
    valid: 'The report counts',
    validText: 'The values count as they stand here.',
    inReview: 'The report is being clarified',
    inReviewText: 'The utility is still looking at one of the values or more.',
    corrected: 'The report has been replaced',
    correctedText: (at) =>
      `It was corrected on ${at}. The values no longer count, and the correction has a receipt of its own.`,
    withdrawn: 'The report has been taken back',
    withdrawnText: (at) => `That was on ${at}. The values no longer count.`,
    rejected: 'The report has been rejected',
    rejectedText: 'The utility has not taken these values over.',
  },
  printed: 'What the receipt says',
  caption: 'Meter readings on the receipt',
  value: 'Reading',
  noPerson: 'We do not show name and address here. They belong to the person who reported.',
  another: 'Check another receipt',

  unknown: 'We do not know this receipt',
  unknownLead: (code) =>
    `We have no receipt with the check code ${code}. It is typed as a check code should be.`,
  unknownWays: [
    'Compare each character with the receipt.',
    'See whether the receipt is from this utility.',
    'If both are right, the receipt is not genuine. Ask us before you rely on it.',
  ],
  again: 'Enter it again',
}

export const checkTexts = { de, en }
