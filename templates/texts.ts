/** The words of the frame that every page shares. */
const de = {
  skip: 'Zum Inhalt springen',
  mainMenu: 'Hauptmenü',
  menu: 'Menü',
  close: 'Schließen',
  error: 'Fehler: ',
  otherLanguage: 'English',
  readingGuide: 'So lesen Sie ab',
  register: 'Registrieren',
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  overview: 'Übersicht',
  access: 'Zugang',
  readings: 'Zählerstände',
  documents: 'Dokumente',
  questions: 'Fragen?',
  orWrite: 'oder',
  writeToUs: 'schreiben Sie uns',
  writeFirst: 'Schreiben Sie uns',
  readingHelp: 'Hilfe beim Ablesen',
  imprint: 'Impressum',
  privacy: 'Datenschutz',
  accessibility: 'Barrierefreiheit',
}

const en: typeof de = {
  skip: 'Skip to content',
  mainMenu: 'Main menu',
  menu: 'Menu',
  close: 'Close',
  error: 'Error: ',
  otherLanguage: 'Deutsch',
  readingGuide: 'How to read your meter',
  register: 'Register',
  signIn: 'Sign in',
  signOut: 'Sign out',
  overview: 'Overview',
  access: 'Access',
  readings: 'Readings',
  documents: 'Documents',
  questions: 'Questions?',
  orWrite: 'or',
  writeToUs: 'write to us',
  writeFirst: 'Write to us',
  readingHelp: 'Help with reading',
  imprint: 'Legal notice',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
}

export const frameTexts = { de, en }

export const commodityTexts = {
  de: { electricity: 'Strom', gas: 'Gas', water: 'Wasser', heat: 'Wärme', wasteWater: 'Abwasser' },
  en: {
    electricity: 'Electricity',
    gas: 'Gas',
    water: 'Water',
    heat: 'Heat',
    wasteWater: 'Waste water',
  },
}
