import type { ProblemCode } from './cells/cell-reader.ts'
import type { ImportRun, Source } from './import-file.ts'
import type { Problem } from './report.ts'
import { rowsOf } from './source/rows.ts'
import { titleIn } from './source/source.ts'

/** What was refused, in the order of files and lines, each with what stood in the cell. */
export async function listProblems({ client, sources }: ImportRun): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const source of sources) {
    const { rows } = await client.query<StoredProblem>(
      `select distinct line, header, code, detail from import_problem
       where file = $1 order by line, header nulls first, code`,
      [source.file.name],
    )
    if (rows.length > 0) await addWithCells(problems, source, rows)
  }
  return problems
}

interface StoredProblem {
  line: number
  header: string | null
  code: ProblemCode
  detail: string | null
}

// the cells were not kept, so they are read again; most folders have none to tell
async function addWithCells(
  problems: Problem[],
  source: Source,
  stored: StoredProblem[],
): Promise<void> {
  const waiting = stored.values()
  let next = waiting.next()
  for await (const rows of rowsOf(source)) {
    for (const row of rows) {
      while (!next.done && next.value.line === row.line) {
        problems.push(problemOf(source, row.cells, next.value))
        next = waiting.next()
      }
    }
    if (next.done) break
  }
}

function problemOf(source: Source, cells: string[], stored: StoredProblem): Problem {
  const { line, header, code, detail } = stored
  return {
    file: source.file.name,
    line,
    column: header === null ? undefined : titleIn(source, header),
    cell: header === null ? '' : (cells[source.places.get(header) ?? -1]?.trim() ?? ''),
    code,
    detail: detail ?? undefined,
  }
}
