import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { fieldsIn, isPlainForm, type TypedFields } from '../form.ts'
import { type Part, partsOf } from './parts.ts'
import { readStart } from './read-start.ts'

/** The field for files of a form. It stands behind all others: words are to come in first. */
export interface FilesField {
  name: string
  mostFiles: number
  /** Bytes of one file. */
  largestFile: number
  /** Of the whole form, files included. */
  mostParts: number
}

export interface PostedFile {
  name: string
  bytes: Buffer
}

/** Why a file is not taken, whatever is in it; the view has the sentence. */
export type PostedFileProblem = 'empty' | 'tooLarge' | 'fileName' | 'tooMany'

export interface PostedForm {
  typed: TypedFields
  files: PostedFile[]
  /** Without a name where all files together were more than is read. */
  refused: { name: string; problem: PostedFileProblem }[]
}

/**
 * A posted form with files; one that is too large has kept its words.
 * @throws HTTPException 415 for another kind of body, 400 for one that cannot be read, 413 for one
 *   without end
 */
export async function readPostedForm(c: Context, field: FilesField): Promise<PostedForm> {
  const kind = multipartKindOf(c)
  const { start, isWhole } = await readStart(c, field.mostFiles * field.largestFile)
  const { parts, isComplete } = partsOf(start, kind, field.mostParts)
  if (isWhole && !isComplete) throw new HTTPException(400)
  const typed = typedIn(parts)
  if (!isWhole) return { typed, files: [], refused: [{ name: '', problem: 'tooLarge' }] }
  return { typed, ...filesIn(parts, field) }
}

/**
 * A form whose files may be left out: it is taken without them in the usual way too.
 * @throws HTTPException as `readPostedForm` does
 */
export async function readFormMaybeWithFiles(c: Context, field: FilesField): Promise<PostedForm> {
  if (!isPlainForm(c)) return readPostedForm(c, field)
  const { start, isWhole } = await readStart(c, 0)
  if (!isWhole) throw new HTTPException(413)
  return { typed: fieldsIn(start.toString()), files: [], refused: [] }
}

/** What was typed into a form with files by somebody whose files are not wanted yet. */
export async function readWordsOf(c: Context): Promise<TypedFields> {
  const kind = multipartKindOf(c)
  const { start } = await readStart(c, 0)
  return typedIn(partsOf(start, kind, 100).parts)
}

function multipartKindOf(c: Context): string {
  const kind = c.req.header('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(kind)) throw new HTTPException(415)
  return kind
}

function typedIn(parts: readonly Part[]): TypedFields {
  const typed: TypedFields = Object.create(null)
  for (const { field, fileName, content } of parts) {
    if (fileName !== undefined) continue
    const value = content.toString()
    // PostgreSQL has no NUL in a text, and no person types one
    if (field in typed || `${field}${value}`.includes('\0')) throw new HTTPException(400)
    typed[field] = value
  }
  return typed
}

function filesIn(parts: readonly Part[], field: FilesField): Omit<PostedForm, 'typed'> {
  const files: PostedFile[] = []
  const refused: PostedForm['refused'] = []
  const sent = parts.filter(
    ({ field: name, fileName, content }) =>
      name === field.name && fileName !== undefined && (fileName !== '' || content.length > 0),
  )
  for (const [index, { fileName: name = '', content: bytes }] of sent.entries()) {
    const problem = index < field.mostFiles ? problemOf(name, bytes, field) : 'tooMany'
    if (problem) refused.push({ name, problem })
    else files.push({ name, bytes })
  }
  return { files, refused }
}

function problemOf(
  name: string,
  bytes: Buffer,
  { largestFile }: FilesField,
): PostedFileProblem | undefined {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > largestFile) return 'tooLarge'
  return /[\p{Cc}/\\]/u.test(name) ? 'fileName' : undefined
}
