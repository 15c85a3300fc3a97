import type { Chance } from '../chance.ts'
import type { Address } from '../rows.ts'

export const postalCode = '12345'
export const city = 'Musterstadt'

/** Streets of an invented town: the river Muster, a water tower, a brickyard, poets and plants. */
const streets = [
  'Am Wasserturm',
  'Lindenstraße',
  'Musterufer',
  'Ziegeleiweg',
  'Glockengießergasse',
  'Alte Schmiede',
  'Fährwinkel',
  'Apfelkamp',
  'Brombeerhang',
  'Gerberstieg',
  'Hinter der Mühle',
  'Kranichallee',
  'Kastanienplatz',
  'Laternengasse',
  'Mittelbrink',
  'Neue Bleiche',
  'Ottilie-Sander-Straße',
  'Pappelreihe',
  'Quellenweg',
  'Roggenkamp',
  'Schleusenstraße',
  'Steinbeißerweg',
  'Tuchmacherhof',
  'Uferstraße',
  'Vogelsangweg',
  'Weidendamm',
  'Wilhelm-Amberg-Ring',
  'Zur Storchenwiese',
] as const

/** One-family houses; every house is given away once. */
export function houses(chance: Chance): () => Address {
  const free = shuffled(
    chance,
    streets.flatMap((street) =>
      Array.from({ length: 19 }, (_, index) => ({ street, houseNumber: `${2 * index + 1}` })),
    ),
  )
  return () => free.pop() ?? { street: streets[0], houseNumber: '99' }
}

/** Houses with flats: eight homes to a door, on the even side of the street. */
export function flats(chance: Chance): () => { address: Address; floor: string } {
  const free = shuffled(
    chance,
    streets
      .slice(0, 14)
      .flatMap((street) => ['14', '22', '22a'].map((houseNumber) => ({ street, houseNumber }))),
  ).flatMap((address) => floors.map((floor) => ({ address, floor })))
  return () => free.pop() ?? { address: { street: streets[0], houseNumber: '98' }, floor: 'EG' }
}

const floors = [
  'EG links',
  'EG rechts',
  '1. OG links',
  '1. OG rechts',
  '2. OG links',
  '2. OG rechts',
]

function shuffled<T>(chance: Chance, list: T[]): T[] {
  return list
    .map((item) => ({ item, rank: chance.fraction() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item)
}
