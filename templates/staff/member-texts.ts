/** What administrators read about the people of the back office. */
export const memberTexts = {
  title: 'Mitarbeitende',
  lead:
    'Wer in der Verwaltung arbeitet. Sachbearbeitung sieht Kunden, Zählerstände und Anliegen; ' +
    'Administration richtet dazu das Portal ein.',
  invite: 'Jemanden einladen',
  name: 'Vor- und Nachname',
  email: 'E-Mail-Adresse',
  role: 'Rolle',
  sendInvitation: 'Einladung schicken',
  inviteAgain: 'Noch einmal einladen',
  resetFactor: 'Zweiten Faktor zurücksetzen',
  end: 'Zugang beenden',
  changeRole: (name: string) => `Rolle von ${name}`,
  save: 'Rolle ändern',
  states: {
    invited: 'eingeladen',
    factorMissing: 'zweiter Faktor fehlt',
    active: 'aktiv',
    left: 'gegangen',
  },
  faults: {
    'name missing': 'Geben Sie den Namen ein.',
    'name tooLong': 'Der Name ist länger, als dieses Feld fassen kann.',
    'rolle missing': 'Wählen Sie eine Rolle.',
    'email isHere': 'Mit dieser Adresse arbeitet schon jemand hier.',
    ' lastAdmin':
      'Das ist die letzte Person mit der Rolle Administration. Geben Sie die Rolle zuerst jemand anderem.',
  } as Record<string, string>,
  done: {
    eingeladen: 'Die Einladung ist unterwegs.',
    rolle: 'Die Rolle ist geändert.',
    'zweiter-faktor':
      'Der zweite Faktor ist zurückgesetzt. Beim nächsten Anmelden wird er neu eingerichtet.',
    beendet: 'Der Zugang ist beendet.',
  } as Record<string, string>,
}
