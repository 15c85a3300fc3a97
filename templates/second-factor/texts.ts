const de = {
  title: 'Zweiter Faktor',
  lead: 'Zum Passwort kommt ein Code, den nur Ihr Handy kennt. Wer Ihr Passwort errät, kommt so nicht hinein.',
  stepApp: 'App bereithalten',
  stepAppMore:
    'Sie brauchen eine Authenticator-App auf Ihrem Handy, zum Beispiel die Passwort-App des Geräts. ' +
    'Sie ist kostenlos und funktioniert ohne Netz.',
  stepScan: 'Bild scannen',
  stepScanMore:
    'Wählen Sie in der App „Konto hinzufügen“ und halten Sie das Handy vor dieses Bild.',
  picture: 'QR-Code für die Authenticator-App. Der Schlüssel darunter sagt dasselbe.',
  openApp: 'Auf diesem Gerät in der App öffnen',
  orType: 'Oder tippen Sie den Schlüssel in die App:',
  stepConfirm: 'Bestätigen',
  switchOn: 'Einschalten',
  cancel: 'Abbrechen',
  othersSignedOut:
    'Danach zeigen wir Ihnen zehn Codes für den Fall, dass das Handy fehlt. Auf anderen Geräten sind Sie dann abgemeldet.',
  isOn: 'Beim Anmelden fragen wir nach dem Passwort und nach einem Code vom Handy.',
  onSince: (day: string) => `Eingeschaltet am ${day}`,
  codesLeft: (count: number) =>
    count === 1
      ? 'Ein Wiederherstellungscode ist noch unbenutzt.'
      : `${count} Wiederherstellungscodes sind noch unbenutzt.`,
  noCodesLeft: 'Alle Wiederherstellungscodes sind verbraucht. Lassen Sie sich neue geben.',
  fewCodes: 'Lassen Sie sich neue geben, bevor keiner mehr da ist.',
  newCodes: 'Neue Codes für den Notfall',
  newCodesLead: 'Die bisherigen Codes gelten danach nicht mehr.',
  makeCodes: 'Neue Codes erstellen',
  off: 'Zweiten Faktor ausschalten',
  offLead: 'Danach genügt zum Anmelden wieder das Passwort.',
  switchOff: 'Ausschalten',
  newPhone: 'Neues Handy? Schalten Sie den zweiten Faktor aus und richten Sie ihn neu ein.',
  back: 'Zurück zum Zugang',
  codesTitle: 'Ihre Codes für den Notfall',
  codesLead: 'Wenn das Handy fehlt, kommen Sie mit einem dieser Wiederherstellungscodes hinein.',
  codesKeep:
    'Drucken Sie diese Seite oder schreiben Sie die Codes ab. Wir zeigen sie nur dieses eine Mal, und wir selbst kennen sie nicht.',
  codesList: 'Zehn Codes, jeder gilt einmal',
  kept: 'Ich habe die Codes aufbewahrt',
}

const en: typeof de = {
  title: 'Second factor',
  lead: 'A code that only your phone knows comes on top of the password. Guessing your password is then not enough.',
  stepApp: 'Have an app ready',
  stepAppMore:
    'You need an authenticator app on your phone, for example the password app of the device. ' +
    'It is free and works without a network.',
  stepScan: 'Scan the picture',
  stepScanMore: 'Choose “Add account” in the app and hold the phone up to this picture.',
  picture: 'QR code for the authenticator app. The key below says the same.',
  openApp: 'Open in the app on this device',
  orType: 'Or type the key into the app:',
  stepConfirm: 'Confirm',
  switchOn: 'Switch on',
  cancel: 'Cancel',
  othersSignedOut:
    'Then we show you ten codes for the case that the phone is missing. On other devices you will be signed out.',
  isOn: 'When you sign in we ask for the password and for a code from the phone.',
  onSince: (day) => `Switched on on ${day}`,
  codesLeft: (count) =>
    count === 1
      ? 'One recovery code is still unused.'
      : `${count} recovery codes are still unused.`,
  noCodesLeft: 'All recovery codes are used up. Get new ones.',
  fewCodes: 'Get new ones before none is left.',
  newCodes: 'New recovery codes',
  newCodesLead: 'The codes you have will no longer count.',
  makeCodes: 'Make new codes',
  off: 'Switch the second factor off',
  offLead: 'After that the password is enough again to sign in.',
  switchOff: 'Switch off',
  newPhone: 'A new phone? Switch the second factor off and set it up again.',
  back: 'Back to the access',
  codesTitle: 'Your recovery codes',
  codesLead: 'When the phone is missing, one of these codes lets you in.',
  codesKeep:
    'Print this page or copy the codes. We show them only this once, and we do not know them ourselves.',
  codesList: 'Ten codes, each works once',
  kept: 'I have kept the codes',
}

export const secondFactorTexts = { de, en }
