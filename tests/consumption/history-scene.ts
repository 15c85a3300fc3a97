import type { HTMLElement } from 'node-html-parser'
import type { Db } from '#src/platform/database/connect.ts'
import type { ReadingOrigin, ReadingStatus } from '#src/platform/database/schema.ts'
import { textOf } from '#tests/readings/reading-scene.ts'

interface AddedReading {
  readOn: string
  value: string
  origin?: ReadingOrigin
  status?: ReadingStatus
}

/** More readings of a register: from the customer and counting unless said otherwise. */
export async function addReadings(
  db: Db,
  registerId: string,
  readings: AddedReading[],
): Promise<void> {
  await db
    .insertInto('reading')
    .values(
      readings.map(({ readOn, value, origin = 'customer', status = 'accepted' }) => ({
        register_id: registerId,
        read_on: readOn,
        value,
        origin,
        status,
        reason: 'interim' as const,
      })),
    )
    .execute()
}

/** The rows of a table of readings, cell by cell. */
export function rowsOf(page: HTMLElement, table = 0): string[] {
  const rows = page.querySelectorAll('.table-scroll table')[table]?.querySelectorAll('tbody tr')
  return (rows ?? []).map((row) =>
    row
      .querySelectorAll('th, td')
      .map((cell) => spaced(cell))
      .join(' | ')
      .trim(),
  )
}

export function captionsOf(page: HTMLElement): string[] {
  return page.querySelectorAll('.table-scroll caption').map(textOf)
}

/** Where the tab of a metering point leads. */
export function tabNamed(page: HTMLElement, name: string): string {
  const tab = page.querySelectorAll('.tabs a').find((each) => textOf(each) === name)
  if (!tab) throw new Error(`no tab ${name}`)
  return tab.getAttribute('href') ?? ''
}

// what stands below each other on the page is parted by a blank here
function spaced(cell: HTMLElement): string {
  return textOf(cell.querySelector('span') ? parted(cell) : cell)
}

function parted(cell: HTMLElement): HTMLElement {
  for (const part of cell.querySelectorAll('.sub')) part.insertAdjacentHTML('beforebegin', ' ')
  return cell
}
