import { commodityHelpTexts } from './commodity-texts.ts'
import { electricityHelpTexts } from './electricity-texts.ts'

const de = {
  title: 'Hilfe beim Ablesen',
  lead: 'So finden Sie am Zähler die richtige Zahl. Nehmen Sie diese Seite mit in den Keller.',
  contents: 'Auf dieser Seite',
  enter: 'Zählerstände erfassen',
  parts: {
    ...electricityHelpTexts.de,
    ...commodityHelpTexts.de,
    mistakes: {
      title: 'Was leicht verwechselt wird',
      lead: 'Das Formular fragt nach, wenn ein Wert nicht passt. Meist ist es eines von diesen:',
      points: [
        'Die Zählernummer statt des Zählerstands.',
        'Rote Ziffern mitgelesen, das Komma vergessen: 123548 statt 12354,8.',
        'Zwei Zähler vertauscht, oder Hochtarif und Niedertarif.',
        'Zwei Ziffern vertauscht: 21354 statt 12354.',
        'Den Verbrauch eingetragen statt des Standes, den der Zähler zeigt.',
        'Der Zähler wurde gewechselt, und das Formular kennt noch den alten.',
      ],
    },
    cannot: {
      title: 'Ich kann nicht selbst ablesen',
      lead: 'Sie müssen nicht auf eine Leiter steigen und nichts verschieben. Kommen Sie an den Zähler nicht heran, oder ist Ablesen für Sie zu beschwerlich, sagen Sie es uns. Dann kommen wir, ohne dass es Sie etwas kostet.',
      points: [
        'Nachbarn oder Angehörige dürfen für Sie ablesen.',
        'Ein Foto hilft: Was Sie vergrößern können, müssen Sie nicht im Dunkeln lesen.',
      ],
    },
    notMine: {
      title: 'Das ist nicht mein Zähler',
      lead: 'Stimmt die Nummer am Gerät nicht mit der im Formular überein, tragen Sie nichts ein.',
      points: [
        'Im Mehrfamilienhaus hängen viele Zähler nebeneinander. Suchen Sie nach Ihrer Nummer.',
        'Wurde der Zähler gewechselt, nennen Sie uns die neue Nummer und den Tag.',
        'Sind Sie gerade eingezogen, steht vielleicht noch der Zähler Ihrer alten Wohnung im Formular.',
      ],
    },
  },
  tellUs: 'Hier mitteilen',
  call: 'Rufen Sie uns an:',
  orCall: 'Oder rufen Sie uns an:',
  write: 'Schreiben Sie uns',
}

const en: typeof de = {
  title: 'Help with reading',
  lead: 'How to find the right number on your meter. Take this page along to the cellar.',
  contents: 'On this page',
  enter: 'Enter readings',
  parts: {
    ...electricityHelpTexts.en,
    ...commodityHelpTexts.en,
    mistakes: {
      title: 'What is easily mixed up',
      lead: 'The form asks back when a value does not fit. Mostly it is one of these:',
      points: [
        'The meter number instead of the reading.',
        'Red figures read along, the comma forgotten: 123548 instead of 12354.8.',
        'Two meters swapped, or peak and off-peak.',
        'Two digits swapped: 21354 instead of 12354.',
        'The consumption entered instead of what the meter shows.',
        'The meter was exchanged, and the form still knows the old one.',
      ],
    },
    cannot: {
      title: 'I cannot read the meter myself',
      lead: 'You need not climb a ladder or move anything. If you cannot get to the meter, or reading is too hard for you, tell us. Then we come, at no cost to you.',
      points: [
        'Neighbours or relatives may read it for you.',
        'A photo helps: what you can enlarge you need not read in the dark.',
      ],
    },
    notMine: {
      title: 'This is not my meter',
      lead: 'If the number on the device is not the one in the form, enter nothing.',
      points: [
        'In a block of flats many meters hang side by side. Look for your number.',
        'If the meter was exchanged, tell us the new number and the day.',
        'If you have just moved in, the form may still show the meter of your old home.',
      ],
    },
  },
  tellUs: 'Tell us here',
  call: 'Call us:',
  orCall: 'Or call us:',
  write: 'Write to us',
}

export const helpTexts = { de, en }
