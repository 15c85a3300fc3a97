import type { ProblemCode } from './cells/cell-reader.ts'
import { sentenceFor } from './sentences.ts'

export interface ImportReport {
  isDryRun: boolean
  files: FileReport[]
  /** What was not taken, in the order of files and lines. */
  problems: Problem[]
  /** What was read over: unknown columns and files. */
  notes: string[]
}

export interface FileReport extends Counts {
  file: string
  /** Rows of which nothing was taken. */
  refused: number
}

export interface Counts {
  added: number
  changed: number
  unchanged: number
}

export interface Problem {
  file: string
  line: number
  /** As the header of the file has it; undefined when the whole row is meant. */
  column: string | undefined
  /** What stood there. */
  cell: string
  code: ProblemCode
  detail: string | undefined
}

/** 'kunden.csv, Zeile 17, PLZ: „8O331“ ist keine Postleitzahl' */
export function problemLine(problem: Problem): string {
  const column = problem.column === undefined ? '' : `, ${problem.column}`
  return `${problem.file}, Zeile ${problem.line}${column}: ${sentenceFor(problem)}`
}

export function hasRefused(report: ImportReport): boolean {
  return report.problems.length > 0
}

/** Nothing of the folder can be taken; the message is a German sentence. */
export class ImportRefused extends Error {
  override name = 'ImportRefused'
}
