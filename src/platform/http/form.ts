import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'

/** What was typed, by field; trimmed by nobody, so that it can be shown again as it was. */
export type TypedFields = Record<string, string>

/** By field, the code of what is wrong; the view has the sentence. */
export type FieldCodes = Record<string, string>

export type ParsedForm<Values> =
  | { isValid: true; values: Values; typed: TypedFields }
  | { isValid: false; codes: FieldCodes; typed: TypedFields }

/** Parses a posted form by its schema; the message of each zod issue is the code for the view. */
export async function parseForm<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<ParsedForm<z.output<Schema>>> {
  return judgeFields(schema, await readTypedFields(c))
}

/** The same for fields that were read before, as those of a form with files. */
export function judgeFields<Schema extends z.ZodType>(
  schema: Schema,
  typed: TypedFields,
): ParsedForm<z.output<Schema>> {
  const result = schema.safeParse(typed)
  if (result.success) return { isValid: true, values: result.data, typed }
  const codes: FieldCodes = {}
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? '')
    codes[field] ??= issue.message
  }
  return { isValid: false, codes, typed }
}

/**
 * The fields of an urlencoded body. Read as text: several times faster than `parseBody`, and it
 * cannot be made to throw.
 * @throws HTTPException 415 for another kind of body, 400 for a field sent twice.
 */
export async function readTypedFields(c: Context): Promise<TypedFields> {
  if (!isPlainForm(c)) throw new HTTPException(415)
  return fieldsIn(await c.req.text())
}

/** Whether a body is an urlencoded form, which brings no files. */
export function isPlainForm(c: Context): boolean {
  const kind = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  return kind === 'application/x-www-form-urlencoded'
}

/** @throws HTTPException 400 for a field sent twice. */
export function fieldsIn(body: string): TypedFields {
  const typed: TypedFields = Object.create(null)
  for (const [name, value] of new URLSearchParams(body)) {
    // PostgreSQL has no NUL in a text, and no person types one
    if (name in typed || `${name}${value}`.includes('\0')) throw new HTTPException(400)
    typed[name] = value
  }
  return typed
}
