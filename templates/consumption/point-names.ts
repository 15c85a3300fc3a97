import type { PointHistory } from '#src/consumption/history.ts'
import { commodityName, placeName } from '#templates/readings/meter-names.ts'
import type { Language } from '#templates/view.ts'

/** 'Gas', or 'Strom, Lindenstraße 12, Keller' where a customer has several of a kind. */
export function pointName(point: PointHistory, among: PointHistory[], language: Language): string {
  const name = nameOf(point, language)
  const alike = among.filter((other) => nameOf(other, language) === name)
  if (alike.length < 2) return name
  return [name, placeName(point.row)].filter(Boolean).join(', ')
}

export function commodityIcon(point: PointHistory) {
  return nameOf(point, 'de') === nameOfGarden ? ('gardenWater' as const) : point.row.commodity
}

const nameOfGarden = 'Gartenwasser'

function nameOf({ row }: PointHistory, language: Language): string {
  return commodityName({ ...row, meterNumber: row.meterNumber ?? '' }, language)
}
