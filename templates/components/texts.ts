const de = {
  optional: '(freiwillig)',
  error: 'Fehler: ',
  errorsTitle: (count: number) =>
    count === 1
      ? 'Eine Angabe fehlt noch oder passt nicht'
      : `${germanNumbers[count] ?? count} Angaben fehlen noch oder passen nicht`,
  showPassword: 'Passwort anzeigen',
}

const en: typeof de = {
  optional: '(optional)',
  error: 'Error: ',
  errorsTitle: (count) =>
    count === 1
      ? 'One entry is still missing or does not fit'
      : `${englishNumbers[count] ?? count} entries are still missing or do not fit`,
  showPassword: 'Show password',
}

export const componentTexts = { de, en }

const germanNumbers: Record<number, string> = {
  2: 'Zwei',
  3: 'Drei',
  4: 'Vier',
  5: 'Fünf',
  6: 'Sechs',
  7: 'Sieben',
  8: 'Acht',
  9: 'Neun',
  10: 'Zehn',
}

const englishNumbers: Record<number, string> = {
  2: 'Two',
  3: 'Three',
  4: 'Four',
  5: 'Five',
  6: 'Six',
  7: 'Seven',
  8: 'Eight',
  9: 'Nine',
  10: 'Ten',
}
