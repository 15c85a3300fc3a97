const de = {
  mailbox: 'Postfach',
  mailboxLead:
    'Diese E-Mails hätte das Portal verschickt. In der Vorführung bleiben sie hier liegen, die neueste oben.',
  noMails: 'Noch keine E-Mail',
  noMailsLead:
    'Registrieren Sie sich oder melden Sie einen Zählerstand: Die E-Mail steht dann hier.',
  register: 'Registrieren',
  to: (name: string, address: string): string =>
    name ? `an ${name}, ${address}` : `an ${address}`,
  allMails: 'Alle E-Mails',
  reload: 'Nachsehen, ob etwas gekommen ist',
  asSeen: 'Wie die E-Mail aussieht',
  asText: 'Als reiner Text',
  wiped: 'Der Inhalt ist gelöscht, weil er ein Passwort oder einen Link enthielt.',
}

const en: typeof de = {
  mailbox: 'Mailbox',
  mailboxLead:
    'The portal would have sent these e-mails. In the demonstration they stay here, the newest on top.',
  noMails: 'No e-mail yet',
  noMailsLead: 'Register or send a meter reading: the e-mail will be here.',
  register: 'Register',
  to: (name, address) => (name ? `to ${name}, ${address}` : `to ${address}`),
  allMails: 'All e-mails',
  reload: 'See whether something has come',
  asSeen: 'What the e-mail looks like',
  asText: 'As plain text',
  wiped: 'The content is deleted, because it held a password or a link.',
}

export const mailTexts = { de, en }
