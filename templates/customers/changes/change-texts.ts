import { formatDayLong } from '#templates/format.ts'

const de = {
  kinds: {
    billingAddress: {
      title: 'Rechnungsadresse',
      reviewLead:
        'Vergleichen Sie beide Adressen. Die neue gilt, wenn Sie „Adresse ändern“ drücken.',
      change: 'Adresse ändern',
      conflictTitle: 'Ihre Rechnungsadresse hat sich inzwischen geändert',
    },
    phone: {
      title: 'Telefonnummer',
      reviewLead: 'Vergleichen Sie beide Nummern. Die neue gilt, wenn Sie „Nummer ändern“ drücken.',
      change: 'Nummer ändern',
      conflictTitle: 'Ihre Telefonnummer hat sich inzwischen geändert',
    },
    name: {
      title: 'Name',
      reviewLead:
        'Vergleichen Sie beide Namen. Wir sehen uns den Nachweis an; danach gilt der neue.',
      change: 'Name ändern',
      conflictTitle: 'Ihr Name hat sich inzwischen geändert',
    },
  },
  old: 'Bisher',
  newFromToday: 'Neu ab heute',
  newFrom: (day: string) => `Neu ab ${formatDayLong(day, 'de')}`,
  nothing: 'nichts hinterlegt',
  edit: 'Noch einmal bearbeiten',
  newName: 'Neu, sobald wir es geprüft haben',
  proof: 'Nachweis',
  proofMissing: 'Wählen Sie den Nachweis aus, etwa ein Foto der Urkunde oder des neuen Ausweises.',
  conflict:
    'Das geschah, während dieses Formular offen war: in einem anderen Fenster oder durch uns. ' +
    'Von Ihren Angaben ist noch nichts gespeichert. Was soll gelten?',
  seen: 'Als Sie das Formular öffneten',
  meanwhile: 'Steht jetzt da',
  yours: 'Ihre Angaben',
  takeMine: 'Meine Angaben nehmen',
  leaveIt: 'Lassen, wie es jetzt ist',
}

const en: typeof de = {
  kinds: {
    billingAddress: {
      title: 'Billing address',
      reviewLead: 'Compare both addresses. The new one holds once you press “Change the address”.',
      change: 'Change the address',
      conflictTitle: 'Your billing address has changed in the meantime',
    },
    phone: {
      title: 'Telephone number',
      reviewLead: 'Compare both numbers. The new one holds once you press “Change the number”.',
      change: 'Change the number',
      conflictTitle: 'Your telephone number has changed in the meantime',
    },
    name: {
      title: 'Name',
      reviewLead: 'Compare both names. We look at the proof; after that the new one holds.',
      change: 'Change the name',
      conflictTitle: 'Your name has changed in the meantime',
    },
  },
  old: 'So far',
  newFromToday: 'New from today',
  newFrom: (day) => `New from ${formatDayLong(day, 'en')}`,
  nothing: 'nothing on file',
  edit: 'Edit once more',
  newName: 'New, once we have looked at it',
  proof: 'Proof',
  proofMissing: 'Choose the proof, such as a photo of the certificate or of the new identity card.',
  conflict:
    'This happened while the form was open: in another window or at our side. ' +
    'Nothing of what you typed is stored yet. Which one shall hold?',
  seen: 'When you opened the form',
  meanwhile: 'What stands there now',
  yours: 'What you typed',
  takeMine: 'Take what I typed',
  leaveIt: 'Leave it as it is now',
}

export const changeTexts = { de, en }
