import { expect, test } from 'vitest'
import { countsOf, type Files, linesOf, testTown, town } from './folder.ts'

/** Imports the town with one file replaced; the header and pairs of a line and what is said of it. */
async function refusedIn(
  file: string,
  header: string,
  rows: [row: string, ...sentences: string[]][],
  others: Files = {},
): Promise<void> {
  await using database = await testTown()
  const lines = rows.map(([row]) => row)
  const files = { ...town, ...others, [file]: [header, ...lines].join('\n') }

  const report = await database.import(files)

  const expected = rows.flatMap(([, ...sentences], index) =>
    sentences.map((sentence) => `${file}, Zeile ${index + 2}${sentence}`),
  )
  expect(linesOf(report).filter((line) => line.startsWith(file))).toEqual(expected)
  const refused = rows.filter(([, ...sentences]) => sentences.length > 0).length
  expect(countsOf(report, file)).toEqual([rows.length - refused, 0, 0, refused])
}

test('customers that cannot be taken are named with line, column and reason', async () => {
  await refusedIn('kunden.csv', 'Kundennummer;Nachname;Firma;E-Mail;PLZ;Land', [
    ['4711;Muster;;a@b.example;80331;DE'],
    ['4712;Weiß;;a@b.example;80331;'],
    [';Muster;;;;', ', Kundennummer: ist leer'],
    ['1;;;;;', ', Nachname: ist leer; Nachname oder Firma ist nötig'],
    ['2;;Gasthof GmbH;;1010;Österreich'],
    ['3;Muster;;anna@@b.example;;', ', E-Mail: „anna@@b.example“ ist keine E-Mail-Adresse'],
    [
      '4;Muster;;a@b.example, c@d.example;;',
      ', E-Mail: „a@b.example, c@d.example“ ist keine E-Mail-Adresse',
    ],
    ['5;Muster;;anna@localhost;;', ', E-Mail: „anna@localhost“ ist keine E-Mail-Adresse'],
    ['6;Muster;;;8O331;', ', PLZ: „8O331“ ist keine Postleitzahl'],
    ['7;Muster;;;1067;Deutschland', ', PLZ: „1067“ ist keine Postleitzahl'],
    ['8;Muster;;;;Entenhausen', ', Land: „Entenhausen“ ist kein Land wie DE oder Österreich'],
    ['4711;Anders;;;;', ', Kundennummer: „4711“ steht schon in Zeile 2'],
    ['9;Mus\u0007ter;;;;', ', Nachname: „Mus·ter“ enthält ein Steuerzeichen'],
    ['10;\u202eretsuM;;;;', ', Nachname: „·retsuM“ enthält ein Steuerzeichen'],
    ['11;Mus\u0000ter;;;;', ', Nachname: „Mus·ter“ enthält ein Steuerzeichen'],
    [`12;${'x'.repeat(121)};;;;`, `, Nachname: „${'x'.repeat(79)}…“ ist länger als 120 Zeichen`],
    ['13;Muster;;;;;verrutscht', ': 7 Zellen bei 6 in der Kopfzeile'],
    [
      '14;Muster;;kein;abc;',
      ', E-Mail: „kein“ ist keine E-Mail-Adresse',
      ', PLZ: „abc“ ist keine Postleitzahl',
    ],
    ['15;Muster\\N \\t;;;;'],
  ])
})

test('metering points that cannot be taken are named', async () => {
  const cannot = 'gibt es weder in zaehlpunkte.csv noch in der Datenbank'
  await refusedIn(
    'zaehlpunkte.csv',
    'Zählpunkt;Sparte;PLZ;MaLo-ID;MeLo-ID;Brennwert;Zustandszahl;Hauptzählpunkt',
    [
      ['ZP-1;Strom;80331;5123 8696 129;DE0001234567890000000000000012345;;;'],
      ['ZP-2;Gas;80331;;;11,2345;0.9512;'],
      [
        'ZP-3;Fernwärme;;;;;;',
        ', Sparte: „Fernwärme“ ist keines von: Strom, Gas, Wasser, Wärme, Abwasser',
      ],
      ['ZP-4;Strom;;51238696782;;;;', ', MaLo-ID: „51238696782“ hat eine falsche Prüfziffer'],
      ['ZP-5;Strom;;5123869678;;;;', ', MaLo-ID: „5123869678“ ist keine MaLo-ID aus 11 Ziffern'],
      [
        'ZP-6;Strom;;;DE123;;;',
        ', MeLo-ID: „DE123“ ist keine MeLo-ID aus DE und 31 weiteren Zeichen',
      ],
      ['ZP-7;Gas;;;;0;;', ', Brennwert: „0“ ist nicht größer als 0'],
      ['ZP-8;Gas;;;;;elf;', ', Zustandszahl: „elf“ ist keine Zahl'],
      ['ZP-9;Gas;;;;1234;;', ', Brennwert: „1234“ hat mehr als 3 Stellen vor dem Komma'],
      ['ZP-10;Gas;;;;11,23456;;', ', Brennwert: „11,23456“ hat mehr als 4 Stellen nach dem Komma'],
      ['ZP-11;Gas;8033;;;;;', ', PLZ: „8033“ ist keine Postleitzahl'],
      ['ZP-12;Wasser;;;;;;ZP-13'],
      ['ZP-13;Wasser;;;;;;'],
      ['ZP-14;Wasser;;;;;;ZP-99', `, Hauptzählpunkt: „ZP-99“ ${cannot}`],
      ['ZP-15;Wasser;;;;;;ZP-15', ', Hauptzählpunkt: „ZP-15“ führt zu diesem Zählpunkt zurück'],
      ['ZP-16;Wasser;;;;;;ZP-17', ', Hauptzählpunkt: „ZP-17“ führt zu diesem Zählpunkt zurück'],
      ['ZP-17;Wasser;;;;;;ZP-16', ', Hauptzählpunkt: „ZP-16“ führt zu diesem Zählpunkt zurück'],
      [
        'ZP-18;Wasser;;;;;;ZP-11',
        ', Hauptzählpunkt: „ZP-11“ steht in zaehlpunkte.csv, Zeile 12, wurde dort aber nicht übernommen',
      ],
      [
        'ZP-19;Wasser;;;;;;ZP-18',
        ', Hauptzählpunkt: „ZP-18“ steht in zaehlpunkte.csv, Zeile 19, wurde dort aber nicht übernommen',
      ],
    ],
  )
})

test('contracts that cannot be taken are named', async () => {
  const notThere = 'noch in der Datenbank'
  await refusedIn(
    'vertraege.csv',
    'Vertragsnummer;Kundennummer;Zählpunkt;Beginn;Ende;Jahresprognose;Abschlag;Abschlag-Minimum;Abschlag-Maximum',
    [
      ['V-1;4711;ZP-1;01.01.2020;31.12.2022;2500;50;40;60'],
      ['V-2;4712;ZP-1;01.01.2023;;;;;'],
      [
        'V-3;4799;ZP-2;01.01.2020;;;;;',
        `, Kundennummer: „4799“ gibt es weder in kunden.csv ${notThere}`,
      ],
      [
        'V-4;4711;ZP-9;01.01.2020;;;;;',
        `, Zählpunkt: „ZP-9“ gibt es weder in zaehlpunkte.csv ${notThere}`,
      ],
      [
        'V-5;13;ZP-2;01.01.2020;;;;;',
        ', Kundennummer: „13“ steht in kunden.csv, Zeile 4, wurde dort aber nicht übernommen',
      ],
      ['V-6;4711;ZP-2;31.02.2020;;;;;', ', Beginn: „31.02.2020“ ist kein Tag im Kalender'],
      [
        'V-7;4711;ZP-2;demnächst;;;;;',
        ', Beginn: „demnächst“ ist kein Datum wie 2025-11-20 oder 20.11.2025',
      ],
      [
        'V-8;4711;ZP-2;01.01.1820;;;;;',
        ', Beginn: „01.01.1820“ liegt nicht zwischen 1900 und 2199',
      ],
      [
        'V-9;4711;ZP-2;01.01.2020;31.12.2019;;;;',
        ', Ende: „31.12.2019“ liegt vor dem Beginn am 01.01.2020',
      ],
      ['V-10;4711;ZP-2;01.01.2020;;-5;;;', ', Jahresprognose: „-5“ ist kleiner als 0'],
      [
        'V-11;4711;ZP-2;01.01.2020;;3.500;;;',
        ', Jahresprognose: „3.500“ kann zweierlei heißen: 3500 oder 3,500',
      ],
      [
        'V-12;4711;ZP-2;01.01.2020;;;12,345;;',
        ', Abschlag: „12,345“ hat mehr als 2 Stellen nach dem Komma',
      ],
      [
        'V-13;4711;ZP-2;01.01.2020;;;50;70;60',
        ', Abschlag-Minimum: „70“ ist größer als das Maximum 60,00',
      ],
      ['V-1;4711;ZP-2;01.01.2020;;;;;', ', Vertragsnummer: „V-1“ steht schon in Zeile 2'],
      [
        'V-14;4711;ZP-1;01.07.2022;;;;;',
        ', Beginn: „01.07.2022“ überschneidet sich mit Vertrag V-2 eines anderen Kunden',
      ],
      ['V-15;4711;ZP-1;01.01.2015;31.12.2019;;;;'],
      ['V-16;4711;ZP-2;;;;;;', ', Beginn: ist leer'],
    ],
    {
      'kunden.csv': 'Kundennummer;Nachname\n4711;Muster\n4712;Weiß\n13;\n',
    },
  )
})

test('meters and registers that cannot be taken are named', async () => {
  await refusedIn('zaehler.csv', 'Zählernummer;Zählpunkt;Einbau;Ausbau;Eichung bis', [
    ['1ESY1160123456;ZP-1;2019-05-01;;31.12.2031'],
    ['7gas0001;ZP-2;2018-01-01;2024-12-31;'],
    [
      '1esy 1160 123456;ZP-1;2019-05-01;;',
      ', Zählernummer: „1esy 1160 123456“ steht schon in Zeile 2',
    ],
    [
      'A-3;ZP-3;2019-05-01;;',
      ', Zählpunkt: „ZP-3“ gibt es weder in zaehlpunkte.csv noch in der Datenbank',
    ],
    [
      'A-4;ZP-1;2019-05-01;2019-04-30;',
      ', Ausbau: „2019-04-30“ liegt vor dem Einbau am 01.05.2019',
    ],
    ['A-5;ZP-1;;;', ', Einbau: ist leer'],
    ['ªº;ZP-1;2019-05-01;;', ', Zählernummer: „ªº“ ist keine Zählernummer'],
  ])
  await refusedIn(
    'zaehlwerke.csv',
    'Zählernummer;OBIS;Tarifzone;Richtung;Vorkommastellen;Nachkommastellen;Einheit;Faktor;Selbstablesung',
    [
      ['1ESY1160123456;1-1:1.8.1;HT;Bezug;6;1;kWh;40;ja'],
      ['1ESY1160123456;1-1:1.8.2;NT;;6;;;;'],
      ['7GAS0001;7-1:3.0.0;;;5;3;;;'],
      ['1ESY1160123456;1-1:1.8.1;;;6;;;;', ', OBIS: „1-1:1.8.1“ steht schon in Zeile 2'],
      [
        '1ESY1160123457;1-1:1.8.0;;;6;;;;',
        ', Zählernummer: „1ESY1160123457“ gibt es weder in zaehler.csv noch in der Datenbank',
      ],
      ['1ESY1160123456;Strom;;;6;;;;', ', OBIS: „Strom“ ist keine OBIS-Kennzahl wie 1-1:1.8.0'],
      ['1ESY1160123456;1-1:2.8.0;Tag;;6;;;;', ', Tarifzone: „Tag“ ist keines von: ET, HT, NT'],
      [
        '1ESY1160123456;1-1:2.8.1;;hin;6;;;;',
        ', Richtung: „hin“ ist keines von: Bezug, Einspeisung',
      ],
      [
        '1ESY1160123456;1-1:2.8.2;;;0;;;;',
        ', Vorkommastellen: „0“ ist keine ganze Zahl von 1 bis 10',
      ],
      [
        '1ESY1160123456;1-1:2.8.3;;;6;7;;;',
        ', Nachkommastellen: „7“ ist keine ganze Zahl von 0 bis 4',
      ],
      ['1ESY1160123456;1-1:2.8.4;;;6;;Liter;;', ', Einheit: „Liter“ ist keines von: kWh, MWh, m³'],
      ['1ESY1160123456;1-1:2.8.5;;;6;;m³;;', ', Einheit: „m³“ passt nicht zu Strom'],
      ['1ESY1160123456;1-1:2.8.6;;;6;;;0;', ', Faktor: „0“ ist nicht größer als 0'],
      [
        '1ESY1160123456;1-1:2.8.7;;;6;;;;vielleicht',
        ', Selbstablesung: „vielleicht“ ist keines von: ja, nein',
      ],
      ['1ESY1160123456;1-1:2.8.8;;;;;;;', ', Vorkommastellen: ist leer'],
    ],
  )
})

test('the unit of a heat meter has to be told', async () => {
  await refusedIn(
    'zaehlwerke.csv',
    'Zählernummer;OBIS;Vorkommastellen;Einheit',
    [
      ['6HEAT1;6-1:1.0.0;6;MWh'],
      ['6HEAT1;6-1:2.0.0;6;', ', Einheit: ist leer; bei Wärme ist kWh, MWh oder m³ nötig'],
    ],
    {
      'zaehlpunkte.csv': 'Zählpunkt;Sparte\nZP-1;Wärme\nZP-2;Wärme',
      'zaehler.csv': 'Zählernummer;Zählpunkt;Einbau\n6HEAT1;ZP-1;2019-05-01',
      'zaehlerstaende.csv': 'Zählernummer;OBIS;Ablesedatum;Stand',
    },
  )
})

test('readings that cannot be taken are named', async () => {
  const inFuture = '24.11.2026'
  await refusedIn(
    'zaehlerstaende.csv',
    'Zählernummer;OBIS;Ablesedatum;Stand;Ablesegrund;Herkunft',
    [
      ['1ESY1160123456;1-1:1.8.1;31.12.2023;999999,9;;'],
      [
        '1ESY1160123456;1-1:1.8.1;31.12.2024;1000000;;',
        ', Stand: „1000000“ hat mehr Stellen als das Zählwerk (6 vor dem Komma)',
      ],
      [
        '1ESY1160123456;1-1:1.8.1;31.12.2022;12.345;;',
        ', Stand: „12.345“ kann zweierlei heißen: 12345 oder 12,345',
      ],
      ['7GAS0001;7-1:3.0.0;31.12.2022;12.345;;'],
      ['1ESY1160123456;1-1:1.8.1;31.12.2021;-3;;', ', Stand: „-3“ ist kleiner als 0'],
      ['1ESY1160123456;1-1:1.8.1;31.12.2021;12a45;;', ', Stand: „12a45“ ist keine Zahl'],
      ['1ESY1160123456;1-1:1.8.1;31.12.2021;;;', ', Stand: ist leer'],
      [
        '1ESY1160123456;1-1:1.8.1;30.02.2021;5;;',
        ', Ablesedatum: „30.02.2021“ ist kein Tag im Kalender',
      ],
      [
        `1ESY1160123456;1-1:1.8.1;${inFuture};5;;`,
        `, Ablesedatum: „${inFuture}“ liegt in der Zukunft`,
      ],
      [
        '1ESY1160123456;1-1:1.8.1;30.04.2019;5;;',
        ', Ablesedatum: „30.04.2019“ liegt vor dem Einbau des Zählers am 01.05.2019',
      ],
      [
        '1ESY1160123456;1-1:1.8.0;31.12.2021;5;;',
        ', OBIS: „1-1:1.8.0“ gibt es am Zähler 1ESY1160123456 nicht',
      ],
      [
        '1ESY9;1-1:1.8.0;31.12.2021;5;;',
        ', Zählernummer: „1ESY9“ gibt es weder in zaehler.csv noch in der Datenbank',
      ],
      [
        '1ESY1160123456;1-1:1.8.1;2023-12-31;7;;',
        ', Ablesedatum: „2023-12-31“ steht schon in Zeile 2',
      ],
      ['1ESY1160123456;1-1:1.8.1;2023-12-31;7;Auszug;'],
      [
        '1ESY1160123456;1-1:1.8.1;2021-12-31;7;Lust;',
        ', Ablesegrund: „Lust“ ist keines von: Turnus, Zwischenablesung, Einzug, Auszug, Einbau, Ausbau',
      ],
      [
        '1ESY1160123456;1-1:1.8.1;2021-12-31;7;;Nachbar',
        ', Herkunft: „Nachbar“ ist keines von: Kunde, Versorger, Netzbetreiber, Schätzung',
      ],
      [
        '7GAS0001;7-1:3.0.0;01.01.2025;5;;',
        ', Ablesedatum: „01.01.2025“ liegt nach dem Ausbau des Zählers am 31.12.2024',
      ],
    ],
    {
      'zaehler.csv': [
        'Zählernummer;Zählpunkt;Einbau;Ausbau',
        '1ESY1160123456;ZP-1;2019-05-01;',
        '7GAS0001;ZP-2;2018-01-01;31.12.2024',
      ].join('\n'),
    },
  )
})

test('reading periods that cannot be taken are named', async () => {
  await refusedIn('ablesezeitraeume.csv', 'Bezeichnung;Von;Bis;Stichtag;Sparte', [
    ['Winter;15.11.2026;31.12.2026;;Gas'],
    [
      'Sommer;15.07.2026;14.07.2026;;',
      ', Bis: „14.07.2026“ liegt vor dem ersten Tag, dem 15.07.2026',
    ],
    ['Winter;15.11.2026;31.12.2026;;', ', Bezeichnung: „Winter“ steht schon in Zeile 2'],
    [
      'Herbst;15.09.2026;30.09.2026;;Licht',
      ', Sparte: „Licht“ ist keines von: Strom, Gas, Wasser, Wärme, Abwasser',
    ],
  ])
})
