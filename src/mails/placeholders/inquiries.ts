import { flag, given, link, rows, words } from '../placeholder.ts'
import { moment, name, reference } from './samples.ts'

const topic = words('Thema', 'Frage zur Rechnung')
const subjectLine = given('Worum es geht, in einer Zeile', 'Frage zur Jahresrechnung 2025')
const facts = rows('Was das Formular gefragt hat, je Angabe eine Zeile', [
  { label: 'Zählernummer', value: '1ESY1160123456' },
  { label: 'Zum', value: '30. November 2026' },
])
const lines = rows('Die Nachricht, je Zeile eine', [
  { line: 'Auf der Rechnung steht ein Zähler, den ich nicht kenne.' },
  { line: 'Was ist das für einer?' },
])

const senderName = given('Wer fragt', 'Anna Weiß')
const senderAddress = words('Wohin die Antwort geht', 'anna.weiss@example.de')

/** What customers ask: to the utility, and back to them. */
export const inquiryMails = {
  'inquiry-received': {
    reference,
    topic,
    subjectLine,
    moment,
    senderName,
    senderAddress,
    senderPhone: words('Telefon, leer wenn nicht genannt', '0171 2345678'),
    senderNumber: words('Kundennummer, leer wenn unbekannt', '104382'),
    isSignedIn: flag('War angemeldet: Name und Kundennummer stimmen', true),
    facts,
    lines,
  },
  'inquiry-message': {
    reference,
    topic,
    subjectLine,
    moment,
    askedOn: words('Wann das Anliegen eingegangen ist', '20. November 2026, 10:05 Uhr (MEZ)'),
    senderName,
    senderAddress,
    senderNumber: words('Kundennummer', '104382'),
    facts: rows('Die Namen der Dateien, wenn es welche gibt', [
      { label: 'Dateien', value: 'zaehlerschrank.jpg' },
    ]),
    lines,
  },
  'inquiry-answer': {
    name,
    reference,
    moment,
    subjectLine,
    lines: rows('Die Antwort, je Zeile eine', [
      { line: 'Der Zähler gehört zur Garage.' },
      { line: 'Die Rechnung stimmt.' },
    ]),
    inquiryLink: link('Das Anliegen im Portal', 'https://portal.example/anliegen/2026-7K4M-92QX'),
  },
  'inquiry-copy': {
    name,
    reference,
    topic,
    moment,
    isKnown: flag('War angemeldet: die Nachricht steht in der Kopie', true),
    subjectLine,
    facts,
    lines,
    inquiryLink: link('Das Anliegen im Portal', 'https://portal.example/anliegen/2026-7K4M-92QX'),
  },
}
