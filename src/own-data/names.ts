/** What the archive holds, by the name of each file, in the order of reading. */
export const ownDataNames = [
  'kunde',
  'vertraege',
  'zaehlpunkte',
  'zaehler',
  'zaehlwerke',
  'zaehlerstaende',
  'meldungen',
  'angaben',
  'fotos',
  'entwuerfe',
  'aenderungen',
  'anliegen',
  'nachrichten',
  'anhaenge',
  'antworten',
  'notizen',
  'dokumente',
  'emails',
  'zugang',
  'anmeldungen',
  'links',
  'protokoll',
] as const

export type OwnDataName = (typeof ownDataNames)[number]
