import type { Column, Source } from '../import-file.ts'

export function hasColumn(source: Source, column: Column): boolean {
  return source.places.has(column.header)
}

/** A header as this file writes it. */
export function titleIn(source: Source, header: string): string {
  return source.header.titles[source.places.get(header) ?? -1] ?? header
}
