const de = {
  label: 'Dateien',
  hint: 'Bis zu drei Bilder (JPEG, PNG, WebP) oder PDF, je höchstens 10 MB',
  again: 'Wählen Sie Ihre Dateien noch einmal aus: ein Browser behält sie nicht.',
  refusals: {
    empty: (file: string) => `„${file}“ ist leer. Wählen Sie eine andere Datei aus.`,
    tooLarge: (file: string) =>
      file
        ? `„${file}“ ist größer als 10 MB. Schicken Sie ein kleineres Bild oder ein PDF mit weniger Seiten.`
        : 'Zusammen sind diese Dateien zu groß. Wählen Sie höchstens drei mit je 10 MB aus.',
    tooMany: (file: string) => `„${file}“ ist eine zu viel. Wählen Sie höchstens drei Dateien aus.`,
    fileName: (file: string) =>
      `Im Namen „${file}“ stehen Zeichen, die wir nicht annehmen. Nennen Sie die Datei zum Beispiel „rechnung.pdf“.`,
    heic: (file: string) =>
      `„${file}“ ist im Format HEIC, das wir nicht öffnen können. Schicken Sie einen Screenshot davon oder stellen Sie die Kamera auf „Maximale Kompatibilität“.`,
    notAllowed: (file: string) =>
      `„${file}“ ist weder ein PDF noch ein Bild als JPEG, PNG oder WebP. Wählen Sie eine andere Datei aus.`,
    tooManyPixels: (file: string) =>
      `„${file}“ hat mehr als 50 Megapixel. Schicken Sie einen Screenshot davon.`,
    tooOften: () =>
      'Von Ihnen sind gerade viele Dateien gekommen. Senden Sie das Formular ohne Dateien, oder in einer Stunde noch einmal.',
    broken: (file: string) =>
      `„${file}“ lässt sich nicht öffnen, die Datei ist beschädigt. Wählen Sie eine andere aus.`,
  },
  noRoom:
    'Dateien können wir gerade nicht aufbewahren. Senden Sie das Formular ohne sie ab, alles andere steht noch da.',
}

const en: typeof de = {
  label: 'Files',
  hint: 'Up to three pictures (JPEG, PNG, WebP) or PDFs, 10 MB each at most',
  again: 'Choose your files once more: a browser does not keep them.',
  refusals: {
    empty: (file) => `“${file}” is empty. Choose another file.`,
    tooLarge: (file) =>
      file
        ? `“${file}” is larger than 10 MB. Send a smaller picture or a PDF with fewer pages.`
        : 'Together these files are too large. Choose three at most, of 10 MB each.',
    tooMany: (file) => `“${file}” is one too many. Choose three files at most.`,
    fileName: (file) =>
      `The name “${file}” has characters that we do not accept. Call the file “invoice.pdf”, for example.`,
    heic: (file) =>
      `“${file}” is in the HEIC format, which we cannot open. Send a screenshot of it or set the camera to “Most Compatible”.`,
    notAllowed: (file) =>
      `“${file}” is neither a PDF nor a JPEG, PNG or WebP picture. Choose another file.`,
    tooManyPixels: (file) => `“${file}” has more than 50 megapixels. Send a screenshot of it.`,
    tooOften: () =>
      'Many files have come from you just now. Send the form without files, or once more in an hour.',
    broken: (file) => `“${file}” cannot be opened, the file is damaged. Choose another one.`,
  },
  noRoom:
    'We cannot keep files at the moment. Send the form without them, everything else is still there.',
}

export const attachmentTexts = { de, en }
