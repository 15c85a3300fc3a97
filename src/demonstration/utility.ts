import { addAnna } from './cast/anna.ts'
import { addBruno } from './cast/bruno.ts'
import { addDeniz } from './cast/deniz.ts'
import { addErika } from './cast/erika.ts'
import { documentsOf, type WrittenDocument } from './documents/documents.ts'
import { addHousehold } from './households/households.ts'
import type { CustomerRow, Rows } from './rows.ts'
import { type Scene, setScene } from './scene.ts'
import { addBusinesses } from './stories/businesses.ts'
import { addHeatPump } from './stories/heat-pump.ts'
import { addMeterExchanges } from './stories/meter-exchanges.ts'
import { addMovedInRecently } from './stories/moved-in-recently.ts'
import { addRemoteHeat } from './stories/remote-heat.ts'
import { addRollover } from './stories/rollover.ts'
import { addTenantChange } from './stories/tenant-change.ts'

export interface InventedUtility {
  rows: Rows
  documents: WrittenDocument[]
}

const ordinaryHouseholds = 310
/** Everybody whom the stories are about has documents, of all others one in so many. */
const documentsEvery = 24

/** The whole of Stadtwerke Musterstadt as of a day: the same seed and day make the same rows. */
export function inventUtility({ seed, today }: { seed: string; today: string }): InventedUtility {
  const scene = setScene(seed, today)
  for (const add of peopleWithAStory) add(scene)
  const known = scene.rows.customers.length
  addBusinesses(scene)
  for (let index = 0; index < ordinaryHouseholds; index++) addHousehold(scene, index)
  const readers = scene.rows.customers
    .filter((_, index) => index < known || index % documentsEvery === 0)
    .filter(canBePrinted)
  return {
    rows: scene.rows,
    documents: readers.flatMap((customer) => documentsOf(scene, customer)),
  }
}

const peopleWithAStory: ((scene: Scene) => void)[] = [
  addAnna,
  addBruno,
  addDeniz,
  addErika,
  addTenantChange,
  addHeatPump,
  addRollover,
  addMovedInRecently,
  addRemoteHeat,
  addMeterExchanges,
]

/** The fonts that every PDF reader brings along know the letters of Western Europe only. */
function canBePrinted({ firstName, lastName, company }: CustomerRow): boolean {
  return [firstName, lastName, company].every((name) => /^[\x20-\xff]*$/.test(name ?? ''))
}
