const de = {
  title: 'Ein Foto des Zählers hilft uns',
  why: 'Mit einem Foto, auf dem die Zahl gut zu lesen ist, klären wir den Stand schneller. Es ist freiwillig. Ort und Zeit der Aufnahme entfernen wir aus der Datei.',
  label: (meter: string) => `Foto des Zählers: ${meter}`,
  another: (meter: string) => `Anderes Foto des Zählers: ${meter}`,
  hint: 'JPEG, PNG oder WebP bis 10 MB',
  send: 'Foto senden',
  replace: 'Foto ersetzen',
  received: 'Foto erhalten',
  shown: (meter: string) => `Ihr Foto des Zählers: ${meter}`,
  stillReported: 'Ihr Zählerstand ist angekommen, es geht nur um das Foto.',
  refusals: {
    missing: 'Wählen Sie zuerst ein Foto des Zählers aus.',
    empty: 'Diese Datei ist leer. Wählen Sie ein anderes Foto des Zählers aus.',
    tooLarge:
      'Das Foto ist größer als 10 MB. Schicken Sie einen Screenshot davon, der ist kleiner.',
    tooManyPixels:
      'Das Foto hat mehr als 50 Megapixel. Schicken Sie einen Screenshot davon oder stellen Sie an der Kamera ein kleineres Bild ein.',
    heic: 'Das Foto ist im Format HEIC, das wir nicht öffnen können. Schicken Sie einen Screenshot davon oder stellen Sie die Kamera auf „Maximale Kompatibilität“.',
    notAPhoto:
      'Diese Datei ist kein Foto im Format JPEG, PNG oder WebP. Wählen Sie das Foto des Zählers aus.',
    broken:
      'Dieses Foto lässt sich nicht öffnen, die Datei ist beschädigt. Nehmen Sie den Zähler noch einmal auf.',
    fileName:
      'Im Namen der Datei stehen Zeichen, die wir nicht annehmen. Nennen Sie die Datei zum Beispiel „zaehler.jpg“.',
    noRoom:
      'Das Foto können wir gerade nicht aufbewahren. Ihr Zählerstand zählt trotzdem. Versuchen Sie es mit dem Foto morgen noch einmal.',
    decided: 'Dieser Stand ist inzwischen geklärt. Ein Foto brauchen wir nicht mehr.',
  },
  tooMany: (from: string) =>
    `Sie haben gerade viele Fotos geschickt. Das nächste nehmen wir ab ${from} an.`,
}

const en: typeof de = {
  title: 'A photo of the meter helps us',
  why: 'With a photo that shows the figures clearly we clarify the reading faster. It is up to you. We remove the place and time it was taken from the file.',
  label: (meter) => `Photo of the meter: ${meter}`,
  another: (meter) => `Another photo of the meter: ${meter}`,
  hint: 'JPEG, PNG or WebP, up to 10 MB',
  send: 'Send photo',
  replace: 'Replace photo',
  received: 'Photo received',
  shown: (meter) => `Your photo of the meter: ${meter}`,
  stillReported: 'Your reading has arrived, this is only about the photo.',
  refusals: {
    missing: 'Choose a photo of the meter first.',
    empty: 'This file is empty. Choose another photo of the meter.',
    tooLarge: 'The photo is larger than 10 MB. Send a screenshot of it, which is smaller.',
    tooManyPixels:
      'The photo has more than 50 megapixels. Send a screenshot of it or set the camera to a smaller picture.',
    heic: 'The photo is in the HEIC format, which we cannot open. Send a screenshot of it or set the camera to “Most Compatible”.',
    notAPhoto: 'This file is not a JPEG, PNG or WebP photo. Choose the photo of the meter.',
    broken: 'This photo cannot be opened, the file is damaged. Take another picture of the meter.',
    fileName:
      'The name of the file has characters that we do not accept. Call the file “meter.jpg”, for example.',
    noRoom:
      'We cannot keep the photo at the moment. Your reading counts all the same. Try the photo again tomorrow.',
    decided: 'This reading has been clarified by now. We no longer need a photo.',
  },
  tooMany: (from) => `You have just sent many photos. We take the next one from ${from}.`,
}

export const photoTexts = { de, en }
export type PhotoRefusal = keyof (typeof de)['refusals']
