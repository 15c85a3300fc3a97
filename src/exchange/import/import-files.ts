import { contracts } from './files/contracts.ts'
import { customers } from './files/customers.ts'
import { documents } from './files/documents.ts'
import { meteringPoints } from './files/metering-points.ts'
import { meters } from './files/meters.ts'
import { readingPeriods } from './files/reading-periods.ts'
import { readings } from './files/readings.ts'
import { registers } from './files/registers.ts'
import type { ImportFile } from './import-file.ts'

/** The files of an import folder, each after those it refers to. */
export const importFiles: ImportFile[] = [
  customers,
  meteringPoints,
  contracts,
  meters,
  registers,
  readings,
  readingPeriods,
  documents,
]
