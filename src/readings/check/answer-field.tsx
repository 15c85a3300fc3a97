import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { respondFragment } from '#src/platform/http/respond.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { LiveAnswer } from '#templates/readings/live-answer.tsx'
import { takenValues } from '#templates/readings/question.tsx'
import { fieldNames } from '../forms.ts'
import type { PostedForm } from '../posted-form.ts'

/** The live check: what we say about the one field that was typed into. */
export function answerField(
  c: Context<CustomerEnv>,
  { fields, rows, assessment }: PostedForm,
  checkPath: string,
): Promise<Response> {
  const row = rows.find((each) => each.registerId === fields[fieldNames.checked])
  if (!row) throw new HTTPException(404)
  const finding = assessment.findings.get(row.registerId)
  return respondFragment(
    c,
    <LiveAnswer
      row={row}
      finding={finding}
      language={c.get('view').language}
      checkPath={checkPath}
      ways={assessment.ways.get(row.registerId) ?? []}
      taken={finding ? takenValues(finding, assessment.findings.values()) : []}
    />,
  )
}
