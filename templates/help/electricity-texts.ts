/** Meters for electricity, and what all meters have. */
const de = {
  number: {
    title: 'Wo steht meine Zählernummer?',
    drawing: 'Zeichnung: Die Zählernummer steht unter dem Strichcode und ist umrandet',
    lead: 'Auf dem Schild am Zähler, über oder unter dem Strichcode. Auf Ihrer Rechnung steht sie auch.',
    points: [
      'Meist besteht sie aus Ziffern und Buchstaben, zum Beispiel 1ESY1160123456.',
      'Vergleichen Sie sie mit der Nummer im Formular. So gerät kein Wert zum falschen Zähler.',
      'Die Zählernummer ist nicht der Zählerstand. Der Zählerstand ändert sich, die Nummer nie.',
    ],
  },
  drums: {
    title: 'Rollenzähler',
    drawing:
      'Zeichnung: ein Rollenzähler mit dem Stand 12 354,8, die schwarzen Rollen sind umrandet',
    lead: 'Lesen Sie alle schwarzen Ziffern von links nach rechts.',
    points: [
      'Rote oder rot umrandete Ziffern stehen hinter dem Komma. Sie können sie weglassen.',
      'Nullen am Anfang dürfen fehlen: 012354 und 12354 sind dasselbe.',
      'Steht eine Rolle zwischen zwei Ziffern, gilt die kleinere. Zwischen 9 und 0 gilt die 9.',
    ],
  },
  display: {
    title: 'Digitale Anzeige',
    lead: 'Die Anzeige wechselt von selbst oder auf Knopfdruck. Links steht klein eine Kennzahl, daneben groß der Zählerstand.',
    points: [
      'Warten Sie, bis die Kennzahl erscheint, die das Formular nennt.',
      'Ist die Anzeige dunkel, drücken Sie den Knopf oder leuchten Sie kurz auf den Punkt, an dem eine Taschenlampe abgebildet ist.',
      'Datum, Uhrzeit und Zahlen mit „kW“ ohne h gehören nicht zum Zählerstand.',
      'Lange Zahlen mit „1D“, „30D“ oder „365D“ sind der Verbrauch der letzten Tage, nicht der Stand.',
    ],
    codes: [
      {
        code: '1.8.0',
        value: '012354',
        meaning: 'Was Sie verbraucht haben. Mit einem Tarif brauchen wir nur diese Zahl.',
      },
      { code: '1.8.1', value: '008764', meaning: 'Hochtarif (HT), meist der Tag.' },
      { code: '1.8.2', value: '003590', meaning: 'Niedertarif (NT), meist die Nacht.' },
      {
        code: '2.8.0',
        value: '004213',
        meaning: 'Was Ihre Photovoltaik ins Netz eingespeist hat.',
      },
    ],
    codeDrawing: (code: string, value: string) =>
      `Zeichnung: Die Anzeige zeigt ${code} und daneben ${value} Kilowattstunden`,
  },
  tariffs: {
    title: 'Zwei Tarife',
    drawing:
      'Zeichnung: ein Zähler mit zwei Reihen Rollen, oben HT mit 8 764, unten NT mit 3 590 Kilowattstunden',
    lead: 'Ein Zähler mit zwei Tarifen hat zwei Zählwerke. Wir brauchen beide Zahlen.',
    points: [
      'Hochtarif heißt am Zähler HT, T1, I oder 1.8.1.',
      'Niedertarif heißt NT, T2, II oder 1.8.2.',
      'Bei Rollenzählern sind es zwei Reihen übereinander. Ein Pfeil zeigt, welche gerade zählt.',
      'Zeigt die Anzeige auch 1.8.0, ist das die Summe. Tragen Sie sie nicht ein.',
    ],
  },
  solar: {
    title: 'Photovoltaik',
    lead: 'Ein Zweirichtungszähler zählt, was Sie beziehen, und getrennt davon, was Sie einspeisen.',
    points: [
      'Bezug ist 1.8.0, oft mit einem Pfeil zum Haus. Einspeisung ist 2.8.0, mit einem Pfeil zum Netz.',
      'Im Formular steht bei jedem Feld, welche Zahl gemeint ist.',
      'Was der Wechselrichter oder seine App anzeigt, ist die Erzeugung und nicht dieser Wert.',
    ],
  },
}

const en: typeof de = {
  number: {
    title: 'Where is my meter number?',
    drawing: 'Drawing: the meter number stands below the bar code and is ringed',
    lead: 'On the plate of the meter, above or below the bar code. It is on your bill as well.',
    points: [
      'Mostly it consists of digits and letters, for example 1ESY1160123456.',
      'Compare it with the number in the form. So no value ends up with the wrong meter.',
      'The meter number is not the reading. The reading changes, the number never does.',
    ],
  },
  drums: {
    title: 'Meters with drums',
    drawing: 'Drawing: a meter with drums that shows 12,354.8, the black drums are ringed',
    lead: 'Read all black figures from left to right.',
    points: [
      'Figures that are red or framed in red stand after the comma. You can leave them out.',
      'Zeros at the beginning may be left out: 012354 and 12354 are the same.',
      'If a drum stands between two figures, the smaller one counts. Between 9 and 0 it is the 9.',
    ],
  },
  display: {
    title: 'Digital display',
    lead: 'The display changes by itself or at the press of a button. At the left stands a small code, beside it in large figures the reading.',
    points: [
      'Wait until the code appears that the form names.',
      'If the display is dark, press the button or shine a torch shortly on the spot where one is pictured.',
      'Date, time and numbers with “kW” without h are not the reading.',
      'Numbers with “1D”, “30D” or “365D” are the consumption of the last days, not the reading.',
    ],
    codes: [
      {
        code: '1.8.0',
        value: '012354',
        meaning: 'What you have used. With one tariff we need this number only.',
      },
      { code: '1.8.1', value: '008764', meaning: 'Peak tariff (HT), mostly by day.' },
      { code: '1.8.2', value: '003590', meaning: 'Off-peak tariff (NT), mostly by night.' },
      {
        code: '2.8.0',
        value: '004213',
        meaning: 'What your solar panels have fed into the grid.',
      },
    ],
    codeDrawing: (code, value) =>
      `Drawing: the display shows ${code} and beside it ${value} kilowatt hours`,
  },
  tariffs: {
    title: 'Two tariffs',
    drawing:
      'Drawing: a meter with two rows of drums, HT on top with 8,764, NT below with 3,590 kilowatt hours',
    lead: 'A meter with two tariffs has two counters. We need both numbers.',
    points: [
      'On the meter, peak is called HT, T1, I or 1.8.1.',
      'Off-peak is called NT, T2, II or 1.8.2.',
      'Meters with drums have two rows, one above the other. An arrow shows which one is counting.',
      'If the display shows 1.8.0 as well, that is the sum. Do not enter it.',
    ],
  },
  solar: {
    title: 'Solar panels',
    lead: 'A two-way meter counts what you draw from the grid and, apart from that, what you feed in.',
    points: [
      'What you draw is 1.8.0, often with an arrow to the house. What you feed in is 2.8.0, with an arrow to the grid.',
      'In the form each field says which number is meant.',
      'What the inverter or its app shows is what was generated, and not this value.',
    ],
  },
}

export const electricityHelpTexts = { de, en }
