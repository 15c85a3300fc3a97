import fs from 'node:fs/promises'
import path from 'node:path'
import { fold } from '../cells/fold.ts'
import type { ImportFile, Source } from '../import-file.ts'
import { ImportRefused } from '../report.ts'
import { readHeader } from './header.ts'
import { beginningOf, detectEncoding } from './text-file.ts'

interface OpenedFolder {
  sources: Source[]
  notes: string[]
}

/**
 * Finds the files of a folder and understands their headers.
 * @throws ImportRefused when there is nothing to import, or a column that must be there is not
 */
export async function openSources(folder: string, files: ImportFile[]): Promise<OpenedFolder> {
  const names = await namesIn(folder)
  const sources: Source[] = []
  for (const file of files) {
    const name = names.find((candidate) => candidate.toLowerCase() === file.name)
    if (name) sources.push(await openSource(path.join(folder, name), file))
  }
  if (sources.length === 0) {
    const known = files.map((file) => file.name).join(', ')
    throw new ImportRefused(`Im Ordner ${folder} liegt keine dieser Dateien: ${known}.`)
  }
  const faults = sources.flatMap(faultsOf)
  if (faults.length > 0) throw new ImportRefused([...faults, nothingTaken].join('\n'))
  return { sources, notes: [...notesOnFiles(names, files), ...sources.flatMap(notesOnColumns)] }
}

const nothingTaken = 'Übernommen wurde nichts.'

async function namesIn(folder: string): Promise<string[]> {
  try {
    const entries = await fs.readdir(folder, { withFileTypes: true })
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name)
  } catch {
    throw new ImportRefused(`Den Ordner ${folder} gibt es nicht, oder er ist nicht lesbar.`)
  }
}

async function openSource(location: string, file: ImportFile): Promise<Source> {
  const encoding = await detectEncoding(location)
  const known = file.columns.map((column) => column.header)
  const header = await readHeader(await beginningOf(location, encoding), known)
  const titles = header.titles.map(fold)
  const places = new Map<string, number>()
  for (const column of file.columns) {
    const place = titles.indexOf(fold(column.header))
    if (place >= 0) places.set(column.header, place)
  }
  return { file, path: location, encoding, header, places }
}

function faultsOf(source: Source): string[] {
  const { file, places } = source
  const missing = file.columns
    .filter((column) => column.isRequired && !places.has(column.header))
    .map((column) => column.header)
  const oneOf = file.oneOf ?? []
  if (oneOf.length > 0 && !oneOf.some((header) => places.has(header))) {
    missing.push(oneOf.join(' oder '))
  }
  return [
    ...[...new Set(missing)].map((header) => `${file.name}: Die Spalte ${header} fehlt.`),
    ...twiceIn(source).map((title) => `${file.name}: Die Spalte ${title} gibt es zweimal.`),
  ]
}

function twiceIn({ file, header }: Source): string[] {
  const known = new Set(file.columns.map((column) => fold(column.header)))
  const folded = header.titles.map(fold)
  return header.titles.filter((title, place) => {
    return known.has(fold(title)) && folded.indexOf(fold(title)) !== place
  })
}

function notesOnColumns({ file, header }: Source): string[] {
  const known = new Set(file.columns.map((column) => fold(column.header)))
  return header.titles
    .filter((title) => title !== '' && !known.has(fold(title)))
    .map((title) => `${file.name}: Die Spalte „${title}“ ist nicht bekannt und bleibt ungelesen.`)
}

function notesOnFiles(names: string[], files: ImportFile[]): string[] {
  const known = new Set(files.map((file) => file.name))
  return names
    .filter((name) => /\.(csv|txt|tsv|xlsx?)$/i.test(name) && !known.has(name.toLowerCase()))
    .map((name) => `${name}: Diese Datei ist nicht bekannt und bleibt ungelesen.`)
}
