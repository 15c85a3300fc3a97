/** What Art. 13 GDPR asks for. Each sentence about what is kept follows `migrations` and `schedule.ts`. */
const de = {
  body: (name: string, street: string, city: string, phone: string, email: string) => `
## Wer verantwortlich ist

${name}
${street}
${city}
Telefon: ${phone}
E-Mail: ${email}

Datenschutzbeauftragte: [[Name oder Funktion, Anschrift und E-Mail-Adresse]]

## Was wir speichern und wozu

Wir verarbeiten Ihre Daten, um Ihren Liefervertrag zu erfüllen (Art. 6 Abs. 1 Buchst. b DSGVO). Wo etwas anderes gilt, steht es dabei.

- Aus unserem Abrechnungssystem: Kundennummer, Name, Anschriften, Telefon und E-Mail-Adresse, Verträge mit Abschlag, Zählpunkte, Zähler, Zählerstände, Rechnungen und andere Dokumente.
- Ihr Zugang: E-Mail-Adresse, Sprache und Ihr Passwort, dieses nur als Prüfwert, aus dem niemand es zurückrechnen kann. Startpasswörter und Links aus E-Mails ebenso, bis sieben Tage nach ihrem Ablauf.
- Richten Sie einen zweiten Faktor ein: sein Geheimnis verschlüsselt, die Wiederherstellungscodes nur als Prüfwert.
- Ihre Anmeldungen: wann und mit welchem Browser, damit Sie sehen, wo Sie angemeldet sind. Auch, welches Dokument Sie wann zum ersten Mal geöffnet haben.
- Ihre Zählerstände: der Wert, wie Sie ihn getippt haben, Tag, Hinweis und Begründung. Fotos zeichnen wir neu, Aufnahmeort und Gerät gehen dabei verloren.
- Was Sie uns über Ihren Haushalt sagen, zum Beispiel über eine Wärmepumpe, damit wir Ihren Verbrauch richtig einschätzen. Sie können jede Angabe in der Übersicht beenden.
- Ihre Anliegen mit Anhängen, Änderungen, Kündigungen und Widerrufe, mit Tag und Uhrzeit des Eingangs.
- Angefangene Eingaben, damit nichts verloren geht: bis zum Senden, sonst 30 Tage.
- E-Mails an Sie: 30 Tage nach dem Versand.
- Ein Protokoll, wer wann was getan hat, zum Nachweis und zur Sicherheit (Art. 6 Abs. 1 Buchst. f DSGVO): [[Dauer, für die das Protokoll aufbewahrt wird]]

Ihre IP-Adresse speichern wir nicht. Zum Schutz vor Missbrauch halten wir einen Prüfwert davon, höchstens einen Tag lang (Art. 6 Abs. 1 Buchst. f DSGVO).

Aus den Summen vieler Zählerstände berechnen wir, wie der Verbrauch über das Jahr schwankt. Einzelne Kunden sind darin nicht zu erkennen.

## Wie wir Zählerstände prüfen

Ein Programm vergleicht Ihren Wert mit früheren. Passt er nicht, fragt es nach oder legt ihn uns vor. Über Ihren Vertrag entscheidet es nicht: Eine automatisierte Entscheidung nach Art. 22 DSGVO gibt es hier nicht.

## Cookies

Wir setzen nur, was das Portal zum Arbeiten braucht. Eine Einwilligung ist dafür nicht nötig (§ 25 Abs. 2 Nr. 2 TDDDG).

- „sitzung“ hält Sie angemeldet, bis Sie sich abmelden oder den Browser schließen.
- „zweiter-schritt“ und „codes“ gibt es nur mit einem zweiten Faktor: höchstens zehn Minuten lang beim Anmelden und wenn wir Ihnen neue Codes zeigen.
- „geraet“ erkennt Ihren Browser ein Jahr lang wieder, damit fremde Anmeldeversuche Sie nicht aussperren.
- „sprache“ merkt sich Ihre Sprache, ein Jahr lang.

Es gibt keine Zählung von Besuchen, keine Werbung, keine Zählpixel in E-Mails. Schriften und Skripte kommen von uns selbst.

## Wer Daten bekommt

Ihre Zählerstände und Änderungen gehen an unser Abrechnungssystem, Zählerstände auch an den Netz- und den Messstellenbetreiber. In unserem Auftrag arbeiten: [[Dienstleister für Betrieb und E-Mail, mit Ort]]. In Länder außerhalb der EU geben wir nichts weiter: [[zu prüfen, je nach Dienstleister]]

## Wie lange

Vertragsdaten, Zählerstände und Rechnungen heben wir so lange auf, wie Handels- und Steuerrecht es verlangen: sechs bis zehn Jahre (§ 257 HGB, § 147 AO). Schließen Sie Ihren Zugang, löschen wir, was nur zu ihm gehört, sofort.

## Ihre Rechte

- Auskunft und Kopie (Art. 15 und 20 DSGVO): angemeldet jederzeit unter „Meine Daten“.
- Berichtigung, Löschung, Einschränkung (Art. 16 bis 18 DSGVO).
- Widerspruch gegen Verarbeitungen nach Art. 6 Abs. 1 Buchst. f (Art. 21 DSGVO).
- Beschwerde bei der Aufsichtsbehörde (Art. 77 DSGVO): [[zuständige Aufsichtsbehörde mit Anschrift]]

Kundennummer, Name und E-Mail-Adresse brauchen wir, um Ihnen einen Zugang zu geben. Ohne Portal geht es auch: Zählerstände nehmen wir am Telefon und auf Papier an.
`,
}

const en: typeof de = {
  body: (name, street, city, phone, email) => `
## Who is responsible

${name}
${street}
${city}
Telephone: ${phone}
E-mail: ${email}

Data protection officer: [[name or function, address and e-mail address]]

## What we keep, and what for

We process your data to fulfil your supply contract (Art. 6 (1) (b) GDPR). Where something else holds, it is said.

- From our billing system: customer number, name, addresses, telephone and e-mail address, contracts with instalment, metering points, meters, readings, bills and other documents.
- Your access: e-mail address, language and your password, the latter only as a check value from which nobody can compute it. Start passwords and links in mails likewise, until seven days after they run out.
- If you set up a second factor: its secret encrypted, the recovery codes only as a check value.
- When you signed in and with which browser, so that you see where you are signed in. Also which document you first opened when.
- Your readings: the value as you typed it, day, note and reason. Photos are drawn anew by us, place and device are lost on the way.
- What you tell us about your household, for example about a heat pump, so that we estimate your consumption rightly. You can end each of it in the overview.
- Your inquiries with attachments, changes, cancellations and withdrawals, with the day and time they came in.
- What you have begun to type, so that nothing is lost: until you send it, otherwise 30 days.
- Mails to you: 30 days after they were sent.
- A record of who did what and when, as proof and for security (Art. 6 (1) (f) GDPR): [[how long the record is kept]]

We do not keep your IP address. Against abuse we hold a check value of it, for a day at most (Art. 6 (1) (f) GDPR).

From the sums of many readings we compute how consumption varies over the year. No single customer can be seen in it.

## How we check readings

A program compares your value with earlier ones. If it does not fit, it asks you or shows it to us. It decides nothing about your contract: there is no automated decision under Art. 22 GDPR here.

## Cookies

We only set what the portal needs to work. No consent is needed for that (§ 25 (2) no. 2 TDDDG).

- “sitzung” keeps you signed in until you sign out or close the browser.
- “zweiter-schritt” and “codes” exist only with a second factor: for ten minutes at most while you sign in and when we show you new codes.
- “geraet” recognises your browser for a year, so that other people’s attempts cannot lock you out.
- “sprache” keeps your language, for a year.

There is no counting of visits, no advertising, no tracking pixel in mails. Fonts and scripts come from ourselves.

## Who gets data

Your readings and changes go to our billing system, readings also to the network and the metering operator. On our behalf work: [[providers for hosting and mail, with place]]. Nothing goes to countries outside the EU: [[to be checked, depends on the providers]]

## How long

Contract data, readings and bills are kept as long as commercial and tax law demand: six to ten years (§ 257 HGB, § 147 AO). If you close your access, we delete at once what belongs to it alone.

## Your rights

- Access and a copy (Art. 15 and 20 GDPR): signed in at any time under “My data”.
- Correction, deletion, restriction (Art. 16 to 18 GDPR).
- Objection to processing under Art. 6 (1) (f) (Art. 21 GDPR).
- Complaint to the supervisory authority (Art. 77 GDPR): [[authority in charge, with address]]

We need customer number, name and e-mail address to give you access. It works without the portal as well: we take readings by telephone and on paper.
`,
}

export const privacyTexts = { de, en }
