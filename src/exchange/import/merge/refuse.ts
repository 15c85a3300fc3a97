import type { Check, Merge } from '../import-file.ts'
import { references } from './resolve.ts'
import { finalTable, rowsTouchedBy, stagedTable } from './tables.ts'

/** Finds what is wrong with the final rows among each other and with the database, and drops it. */
export async function refuseWrongRows(merge: Merge): Promise<void> {
  const { client, source } = merge
  const { adjustments = [], checks = [], refuseMore } = source.file
  for (const statement of adjustments) await client.query(statement)
  await refuseDuplicates(merge)
  await refuseUnknownReferences(merge)
  await refuseChecked(merge, checks)
  await dropRefused(merge)
  await refuseMore?.(merge)
}

/** Files are mostly right: one look for all conditions that need no other table, then for each. */
async function refuseChecked(merge: Merge, checks: Check[]): Promise<void> {
  const simple = checks.filter((check) => check.join === undefined)
  const anyOf = simple.map((check) => `(${check.where})`).join(' or ')
  const isSuspicious =
    simple.length > 0 &&
    (await rowsTouchedBy(
      merge.client,
      `select from ${finalTable(merge.source.file)} final where ${anyOf} limit 1`,
    )) > 0
  for (const check of checks) {
    if (check.join !== undefined || isSuspicious) await refuseWhere(merge, check)
  }
}

/** Tells the final rows for which the condition of a check holds, but nothing twice of a cell. */
export function refuseWhere(merge: Merge, check: Check): Promise<number> {
  const { client, source } = merge
  return rowsTouchedBy(
    client,
    `insert into import_problem (file, line, header, code, detail)
     select '${source.file.name}', final.line, '${check.header}', '${check.code}',
       ${check.detail ?? 'null'}
     from ${finalTable(source.file)} final ${check.join ?? ''}
     where (${check.where})
       and not exists (
         select from import_problem problem
         where problem.file = '${source.file.name}' and problem.line = final.line
           and problem.header = '${check.header}'
       )`,
  )
}

/** Takes the rows that were told out of the final ones. */
export function dropRefused({ client, source }: Merge): Promise<number> {
  return rowsTouchedBy(
    client,
    `delete from ${finalTable(source.file)} final using import_problem problem
     where problem.file = '${source.file.name}' and problem.line = final.line`,
  )
}

// a row that cannot be read does not keep another one out
function refuseDuplicates(merge: Merge): Promise<number> {
  const { file } = merge.source
  const key = file.key.join(', ')
  const readable = `not in (select line from import_problem where file = '${file.name}')`
  return refuseWhere(merge, {
    header: file.keyHeader,
    code: 'duplicate',
    join: `join (
      select ${key}, min(line) as first_line from ${finalTable(file)}
      where line ${readable}
      group by ${key} having count(*) > 1
    ) twice using (${key})`,
    where: `final.line > twice.first_line and final.line ${readable}`,
    detail: 'twice.first_line',
  })
}

async function refuseUnknownReferences(merge: Merge): Promise<void> {
  for (const { header, name, reference } of references(merge.source.file)) {
    const { key, id, file } = reference
    const other = merge.sources.find((source) => source.file.name === file)
    const isMissing = `final.${id} is null and final.${name} is not null`
    if (!other) {
      const check = { header, code: 'unknownKey', where: isMissing, detail: `'${file}'` } as const
      await refuseWhere(merge, check)
      continue
    }
    const join = `left join (
      select ${key}, min(line) as line from ${stagedTable(other.file)} group by ${key}
    ) there on there.${key} = final.${name}`
    await refuseWhere(merge, {
      header,
      code: 'unknownKey',
      join,
      where: `${isMissing} and there.line is null`,
      detail: `'${file}'`,
    })
    await refuseWhere(merge, {
      header,
      code: 'refusedThere',
      join,
      where: `${isMissing} and there.line is not null`,
      detail: `'${file}, Zeile ' || there.line`,
    })
  }
}
