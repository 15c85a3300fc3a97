/** What § 14 BFSG with Annex 3 no. 1 asks for: what it is, how it works, how it is accessible. */
const de = {
  body: (name: string, phone: string, email: string) => `
Dieses Kundenportal soll allen Menschen offenstehen. Hier steht, wie es das tut, wo es noch nicht gelingt und wem Sie das sagen können. Die Angaben folgen § 14 und Anlage 3 Nr. 1 des Barrierefreiheitsstärkungsgesetzes (BFSG).

## Was dieses Portal ist

Im Kundenportal von ${name} melden Sie Zählerstände, sehen Ihren Verbrauch, Ihre Rechnungen und Verträge und erledigen, was rund um Ihre Versorgung anfällt. Es ist kostenlos und steht Ihnen Tag und Nacht zur Verfügung.

## Wie es funktioniert

- Sie registrieren sich mit Kundennummer, Name und E-Mail-Adresse. Das Startpasswort kommt per E-Mail, zusammen mit einem Link, der Sie ohne Passwort anmeldet.
- Alles geschieht mit Links, Feldern und Schaltflächen. Eine Aufgabe je Seite, mit einer Überschrift, die sagt, worum es geht.
- Fehlt eine Angabe, steht oben auf der Seite, welche. Jeder Satz dort führt zu seinem Feld. Was Sie eingegeben haben, bleibt stehen.
- Nach dem Senden sehen Sie einen Beleg mit Vorgangsnummer und erhalten ihn auch per E-Mail, immer auch als reinen Text.
- Nichts läuft nach wenigen Minuten ab. Endet Ihre Sitzung, steht nach dem Anmelden wieder da, was Sie eingegeben hatten.

## Wie es die Anforderungen erfüllt

Maßstab sind die Anforderungen des BFSG und seiner Verordnung, die Norm EN 301 549 und die WCAG 2.2 in Stufe AA.

- Alle Seiten lassen sich mit der Tastatur bedienen. Der Fokus ist immer zu sehen.
- Überschriften, Felder, Fehler und Tabellen sind so ausgezeichnet, dass Screenreader sie vorlesen.
- Text und Bedienelemente heben sich ausreichend ab, im hellen wie im dunklen Erscheinungsbild.
- Auf 320 Pixel Breite, bei 400 Prozent Vergrößerung und mit eigenen Textabständen bleibt alles lesbar.
- Farbe steht nie allein: Jeder Zustand hat ein Zeichen und ein Wort.
- Diagramme haben einen Satz und eine Tabelle, die dasselbe sagen.
- Alles geht auch ohne JavaScript. Es gibt keine Bilderrätsel, und Passwörter dürfen eingefügt werden.
- Die Sätze sind kurz, auf Deutsch und auf Englisch.

Jede Seite wird vor jeder Veröffentlichung maschinell geprüft. Von Menschen mit assistiver Technik zuletzt geprüft: [[Tag und Art der letzten Prüfung]]

## Was noch nicht gelingt

- Rechnungen und andere Dokumente sind PDF aus dem Abrechnungssystem: [[ob diese PDF barrierefrei sind]]. Den Inhalt nennen wir Ihnen gern am Telefon oder schicken ihn als Text.
- Weitere bekannte Mängel: [[bekannte Mängel und bis wann sie behoben sind]]

## Ihre Rückmeldung

Kommen Sie irgendwo nicht weiter, sagen Sie es uns. Nennen Sie die Seite und was Sie tun wollten.

E-Mail: ${email}
Telefon: ${phone}

## Zuständige Behörde

Hilft unsere Antwort nicht, wenden Sie sich an die Marktüberwachung.

Marktüberwachungsstelle der Länder für die Barrierefreiheit von Produkten und Dienstleistungen (MLBF)
Carl-Miller-Straße, 39112 Magdeburg
[[Telefon und E-Mail-Adresse der MLBF auf dem heutigen Stand]]
`,
}

const en: typeof de = {
  body: (name, phone, email) => `
This customer portal is meant for everybody. Here you read how it does that, where it does not succeed yet and whom you can tell. What is said follows § 14 and Annex 3 no. 1 of the German Accessibility Act (BFSG).

## What this portal is

In the customer portal of ${name} you send meter readings, see your consumption, bills and contracts and settle what comes up around your supply. It is free of charge and open day and night.

## How it works

- You register with customer number, name and e-mail address. The start password comes by e-mail, with a link that signs you in without one.
- Everything is done with links, fields and buttons. One task a page, with a heading that says what it is about.
- If something is missing, the top of the page says what. Each sentence there leads to its field. What you typed stays.
- After sending you see a receipt with a reference number and get it by e-mail as well, always as plain text too.
- Nothing runs out after a few minutes. If your session ends, what you typed is there again after you sign in.

## How it meets the requirements

The measure is the BFSG with its ordinance, the standard EN 301 549 and WCAG 2.2 at level AA.

- Every page can be used with the keyboard. The focus can always be seen.
- Headings, fields, errors and tables are marked so that screen readers read them out.
- Text and controls stand out enough, in the light and in the dark appearance.
- At a width of 320 pixels, at 400 per cent and with your own spacing everything stays readable.
- Colour never stands alone: each state has a sign and a word.
- Charts have a sentence and a table that say the same.
- Everything works without JavaScript. There are no picture puzzles, and passwords may be pasted.
- The sentences are short, in German and in English.

Every page is checked by machine before each release. Last checked by people with assistive technology: [[day and kind of the last check]]

## What does not succeed yet

- Bills and other documents are PDF from the billing system: [[whether these PDF are accessible]]. We gladly tell you their content by telephone or send it as text.
- Other known faults: [[known faults and until when they are mended]]

## Your feedback

If you get stuck anywhere, tell us. Name the page and what you wanted to do.

E-mail: ${email}
Telephone: ${phone}

## Authority in charge

If our answer does not help, turn to the market surveillance authority.

Marktüberwachungsstelle der Länder für die Barrierefreiheit von Produkten und Dienstleistungen (MLBF)
Carl-Miller-Straße, 39112 Magdeburg, Germany
[[telephone and e-mail address of the MLBF as of today]]
`,
}

export const accessibilityTexts = { de, en }
