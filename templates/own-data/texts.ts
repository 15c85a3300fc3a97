const de = {
  title: 'Meine Daten',
  lead: 'Was wir über Sie speichern, wofür, und wie Sie alles davon bekommen.',
  get: {
    title: 'Alles auf einmal',
    text: 'Ein Archiv (ZIP) mit allem, was auf dieser Seite steht: als Tabellen für die Tabellenkalkulation, als Datei für andere Programme (JSON) und mit allen PDF, Fotos und Anhängen.',
    button: 'Meine Daten herunterladen',
    tooMany: 'Gerade oft genug heruntergeladen',
    tooManyText: (moment: string) =>
      `Das Archiv haben Sie in der letzten Stunde mehrmals geholt. Ab ${moment} gibt es ein neues.`,
  },
  stored: 'Was gespeichert ist',
  what: 'Daten',
  count: 'Einträge',
  nothing: (names: string) => `Nichts gespeichert: ${names}.`,
  groups: {
    contract: {
      title: 'Vertrag und Zähler',
      why: 'Damit beliefern wir Sie und rechnen ab. Sie kommen aus unserem Abrechnungssystem und bleiben so lange, wie das Gesetz es für Verträge und Rechnungen verlangt.',
    },
    readings: {
      title: 'Zählerstände',
      why: 'Daraus entsteht Ihre Abrechnung. Was Sie eingegeben haben, bleibt neben dem Wert stehen, damit sich jede Rechnung nachprüfen lässt.',
    },
    letters: {
      title: 'Post zwischen Ihnen und uns',
      why: 'Dokumente und Anliegen bleiben, solange wir Sie beliefern und Fristen laufen. Von E-Mails löschen wir den Text 30 Tage nach dem Versand.',
    },
    access: {
      title: 'Ihr Zugang',
      why: 'Damit nur Sie hereinkommen. Das endet mit Ihrem Zugang. Passwörter und Links speichern wir nur als Prüfsumme, aus der niemand sie lesen kann.',
    },
  },
  names: {
    kunde: 'Name, Anschrift, Telefon und E-Mail-Adresse',
    vertraege: 'Verträge mit Tarif und Abschlag',
    zaehlpunkte: 'Lieferstellen',
    zaehler: 'Zähler',
    zaehlwerke: 'Zählwerke',
    zaehlerstaende: 'Zählerstände mit Herkunft, Prüfung und Begründung',
    meldungen: 'Ihre Meldungen',
    angaben: 'Angaben zum Verbrauch, wie eine Wärmepumpe',
    fotos: 'Fotos von Zählern',
    entwuerfe: 'Angefangene Formulare',
    aenderungen: 'Änderungen an Ihren Daten',
    anliegen: 'Anliegen',
    nachrichten: 'Nachrichten zu Ihren Anliegen',
    anhaenge: 'Dateien zu Ihren Anliegen',
    antworten: 'Wie es mit Ihren Anliegen weiterging',
    notizen: 'Was wir uns dazu notiert haben',
    dokumente: 'Rechnungen und Dokumente, und wann Sie sie geöffnet haben',
    emails: 'E-Mails an Sie: Betreff und Zeit',
    zugang: 'E-Mail-Adresse, Sprache und zweiter Faktor',
    anmeldungen: 'Geräte, auf denen Sie angemeldet sind oder waren',
    links: 'Verschickte Startpasswörter und Links, ohne ihren Inhalt',
    protokoll: 'Protokoll: was wann geschehen ist',
  },
  close: {
    title: 'Zugang schließen',
    text: 'Sie brauchen das Portal nicht mehr? Ihr Vertrag läuft ohne Zugang genauso weiter.',
    link: 'Zugang schließen',
  },
  wrong: 'Etwas stimmt nicht?',
  wrongText: 'Sagen Sie es uns. Wir berichtigen oder löschen, was nicht stimmt.',
  wrongLink: 'Schreiben Sie uns',
  readMe: {
    head: (customerNumber: string, moment: string) =>
      `Ihre Daten aus dem Kundenportal, Kundennummer ${customerNumber}, Stand ${moment}`,
    from: (utility: string) => `Von ${utility}`,
    json: 'daten.json: alles in einer Datei, für andere Programme',
    tables: 'tabellen: dasselbe als CSV, für die Tabellenkalkulation',
    documents: 'dokumente: Ihre Rechnungen und Dokumente als PDF',
    photos: 'fotos und anhaenge: was Sie uns geschickt haben',
    secrets:
      'Passwörter, Ersatzcodes und der Inhalt von Links fehlen: Wir kennen sie selbst nicht.',
    missing: 'Diese Dateien können wir gerade nicht öffnen. Wir schicken sie Ihnen auf Wunsch:',
  },
}

const en: typeof de = {
  title: 'My data',
  lead: 'What we store about you, what for, and how to get all of it.',
  get: {
    title: 'All at once',
    text: 'One archive (ZIP) with everything that stands on this page: as tables for a spreadsheet, as a file for other programs (JSON) and with all PDFs, photos and attachments. Its headings are German.',
    button: 'Download my data',
    tooMany: 'Downloaded often enough for now',
    tooManyText: (moment) =>
      `You have fetched the archive several times within the last hour. The next one is there from ${moment}.`,
  },
  stored: 'What is stored',
  what: 'Data',
  count: 'Entries',
  nothing: (names) => `Nothing stored: ${names}.`,
  groups: {
    contract: {
      title: 'Contract and meters',
      why: 'With these we supply and bill you. They come from our billing system and stay as long as the law demands for contracts and bills.',
    },
    readings: {
      title: 'Meter readings',
      why: 'Your bill is made of them. What you entered stays beside the value, so that every bill can be checked.',
    },
    letters: {
      title: 'Letters between you and us',
      why: 'Documents and inquiries stay as long as we supply you and deadlines run. Of e-mails we delete the text 30 days after sending.',
    },
    access: {
      title: 'Your access',
      why: 'So that only you get in. It ends with your access. Of passwords and links we only store a checksum from which nobody can read them.',
    },
  },
  names: {
    kunde: 'Name, address, phone and e-mail address',
    vertraege: 'Contracts with tariff and instalment',
    zaehlpunkte: 'Places of supply',
    zaehler: 'Meters',
    zaehlwerke: 'Registers',
    zaehlerstaende: 'Readings with origin, check and reason',
    meldungen: 'Your reports',
    angaben: 'What you told about your use, like a heat pump',
    fotos: 'Photos of meters',
    entwuerfe: 'Forms you have begun',
    aenderungen: 'Changes of your data',
    anliegen: 'Inquiries',
    nachrichten: 'Messages about your inquiries',
    anhaenge: 'Files for your inquiries',
    antworten: 'What became of your inquiries',
    notizen: 'What we noted about them',
    dokumente: 'Bills and documents, and when you opened them',
    emails: 'E-mails to you: subject and time',
    zugang: 'E-mail address, language and second factor',
    anmeldungen: 'Devices on which you are or were signed in',
    links: 'Start passwords and links that were sent, without their content',
    protokoll: 'Record: what happened when',
  },
  close: {
    title: 'Close the access',
    text: 'You do not need the portal any more? Without an access your contract goes on just the same.',
    link: 'Close the access',
  },
  wrong: 'Is something not right?',
  wrongText: 'Tell us. We correct or delete what is not right.',
  wrongLink: 'Write to us',
  readMe: {
    head: (customerNumber, moment) =>
      `Your data from the customer portal, customer number ${customerNumber}, as of ${moment}`,
    from: (utility) => `From ${utility}`,
    json: 'daten.json: everything in one file, for other programs',
    tables: 'tabellen: the same as CSV, for a spreadsheet',
    documents: 'dokumente: your bills and documents as PDF',
    photos: 'fotos and anhaenge: what you sent us',
    secrets:
      'Passwords, recovery codes and the content of links are not here: we do not know them ourselves.',
    missing: 'These files we cannot open at the moment. We send them to you if you wish:',
  },
}

export const ownDataTexts = { de, en }
