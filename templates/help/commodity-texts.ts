/** Meters for gas, water and heat. */
const de = {
  gas: {
    title: 'Gaszähler',
    drawing:
      'Zeichnung: ein Gaszähler mit dem Stand 5 466,127 Kubikmeter, die schwarzen Ziffern sind umrandet',
    lead: 'Die schwarzen Ziffern sind Kubikmeter.',
    points: [
      'Die roten Ziffern hinter dem Komma können Sie weglassen. Tragen Sie sie ein, dann mit Komma.',
      'Rechnen Sie nicht in Kilowattstunden um. Das machen wir, mit dem Brennwert Ihres Gases.',
      'Riecht es nach Gas, lesen Sie nicht ab: Fenster auf, kein Licht und kein Telefon benutzen, hinausgehen und von draußen 112 anrufen.',
    ],
  },
  water: {
    title: 'Wasserzähler',
    drawing:
      'Zeichnung: ein Wasserzähler mit dem Stand 342 Kubikmeter, darunter drei kleine Zeiger für Liter',
    lead: 'Die Rollen zeigen Kubikmeter. Nur diese Zahl brauchen wir.',
    points: [
      'Die kleinen roten Zeiger zeigen Liter. Sie können sie übergehen.',
      'Warm und kalt haben je einen eigenen Zähler, rot und blau gekennzeichnet.',
      'Der Zähler für Gartenwasser hat eine eigene Nummer und ein eigenes Feld.',
      'Ist das Glas beschlagen oder schmutzig, wischen Sie es ab. Ist es blind, rufen Sie uns an.',
    ],
  },
  dials: {
    title: 'Zeiger statt Rollen',
    drawing: 'Zeichnung: ein Zeiger zwischen 3 und 4, die 3 ist hervorgehoben',
    lead: 'Ältere Zähler haben für jede Stelle einen Zeiger. Steht er zwischen zwei Ziffern, gilt die kleinere, hier die 3.',
    points: [
      'Lesen Sie von der größten Stelle zur kleinsten: ×1000, ×100, ×10, ×1.',
      'Steht ein Zeiger genau auf einer Ziffer, sehen Sie auf den nächsten: Hat er die 0 noch nicht erreicht, gilt die Ziffer davor.',
      'Zwischen 9 und 0 gilt die 9.',
    ],
  },
  heat: {
    title: 'Wärmezähler',
    drawing: 'Zeichnung: Die Anzeige eines Wärmezählers zeigt 12,345 Megawattstunden',
    lead: 'Drücken Sie den Knopf, bis eine Zahl mit MWh oder kWh erscheint.',
    points: [
      'Tragen Sie die Zahl mit dem Komma ein, wie sie dasteht.',
      'Zahlen mit m³, °C oder l/h sind andere Messwerte.',
      'Steht ein Datum dabei, ist es der Stand vom Stichtag. Wir brauchen den heutigen.',
      'Die meisten Wärmezähler lesen wir aus der Ferne. Dann fragt das Formular nicht danach.',
    ],
  },
}

const en: typeof de = {
  gas: {
    title: 'Gas meters',
    drawing: 'Drawing: a gas meter that shows 5,466.127 cubic metres, the black figures are ringed',
    lead: 'The black figures are cubic metres.',
    points: [
      'You can leave out the red figures after the comma. If you enter them, then with the comma.',
      'Do not convert into kilowatt hours. We do that, with the calorific value of your gas.',
      'If you smell gas, do not read the meter: open the windows, use no light and no phone, go outside and call 112 from there.',
    ],
  },
  water: {
    title: 'Water meters',
    drawing:
      'Drawing: a water meter that shows 342 cubic metres, below it three small dials for litres',
    lead: 'The drums show cubic metres. That number is all we need.',
    points: [
      'The small red pointers show litres. You can pass them over.',
      'Warm and cold water have a meter each, marked red and blue.',
      'The meter for garden water has its own number and its own field.',
      'If the glass is misted or dirty, wipe it. If it is blind, call us.',
    ],
  },
  dials: {
    title: 'Pointers instead of drums',
    drawing: 'Drawing: a pointer between 3 and 4, the 3 is marked',
    lead: 'Older meters have a pointer for each place. Where it stands between two figures, the smaller one counts, here the 3.',
    points: [
      'Read from the largest place to the smallest: ×1000, ×100, ×10, ×1.',
      'If a pointer stands right on a figure, look at the next one: as long as that has not reached 0, the figure before counts.',
      'Between 9 and 0 it is the 9.',
    ],
  },
  heat: {
    title: 'Heat meters',
    drawing:
      'Drawing: the display of a heat meter shows 12,345 megawatt hours, with a comma before the decimals',
    lead: 'Press the button until a number with MWh or kWh appears.',
    points: [
      'Enter the number with its comma, as it stands there.',
      'Numbers with m³, °C or l/h are other measurements.',
      'If a date stands beside it, it is the reading of the key date. We need that of today.',
      'Most heat meters are read from afar. Then the form does not ask for them.',
    ],
  },
}

export const commodityHelpTexts = { de, en }
