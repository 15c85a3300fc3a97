const de = {
  copy: (address: string) => `Eine Kopie ist unterwegs an ${address}.`,
  yours: 'Das haben Sie gesendet',
  reference: 'Vorgangsnummer',
  sent: 'Gesendet',
  customerNumber: 'Kundennummer',
  message: 'Nachricht',
  next: 'So geht es weiter',
  state: 'Stand',
  states: {
    waiting: 'eingegangen',
    taken: 'in Arbeit',
    answered: 'beantwortet',
    closed: 'abgeschlossen',
    reopened: 'wieder in Arbeit',
  },
  overview: 'Zur Übersicht',
  print: 'Diese Seite können Sie drucken oder als PDF sichern.',
}

const en: typeof de = {
  copy: (address) => `A copy is on its way to ${address}.`,
  yours: 'This is what you sent',
  reference: 'Reference',
  sent: 'Sent',
  customerNumber: 'Customer number',
  message: 'Message',
  next: 'What happens next',
  state: 'State',
  states: {
    waiting: 'received',
    taken: 'being worked on',
    answered: 'answered',
    closed: 'closed',
    reopened: 'being worked on again',
  },
  overview: 'To the overview',
  print: 'You can print this page or save it as a PDF.',
}

export const sentInquiryTexts = { de, en }
