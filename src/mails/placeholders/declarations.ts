import { rows } from '../placeholder.ts'
import { moment, name, reference } from './samples.ts'

/** Receipts that the law asks for: what was declared, with day and time. */
export const declarationMails = {
  'cancellation-receipt': {
    name,
    reference,
    moment,
    facts: rows('Die Kündigung, je Angabe eine Zeile', [
      { label: 'Art der Kündigung', value: 'Außerordentlich' },
      { label: 'Vertrag', value: 'Strom, Lindenstraße 12, Vertragsnummer 700118' },
      { label: 'Kündigung zum', value: '31.12.2026' },
    ]),
    lines: rows('Der Grund einer außerordentlichen Kündigung, je Zeile eine', [
      { line: 'Ich kündige wegen der Preiserhöhung zum Jahreswechsel.' },
    ]),
  },
  'withdrawal-receipt': {
    name,
    reference,
    moment,
    facts: rows('Der Widerruf, je Angabe eine Zeile', [
      { label: 'Name', value: 'Anna Weiß' },
      { label: 'Vertrag', value: 'Gas, Lindenstraße 12, Vertragsnummer 700119' },
    ]),
  },
}
