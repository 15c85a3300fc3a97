import type { Context } from 'hono'
import type { DrawAnew, DrawingProblem } from '#src/attachments/draw-anew.ts'
import { kindOfFile } from '#src/attachments/kind-of-file.ts'
import {
  type PostedFileProblem,
  readPostedForm,
} from '#src/platform/http/multipart/posted-files.ts'
import { photoField } from './photo-field.ts'

export const largestPhoto = 10 * 1024 * 1024
const field = { name: photoField.name, mostFiles: 1, largestFile: largestPhoto, mostParts: 1 }

/** Why a photo is not taken; the view has the sentence. */
export type PhotoProblem =
  | Exclude<PostedFileProblem, 'tooMany'>
  | 'missing'
  | 'heic'
  | 'notAPhoto'
  | DrawingProblem

/**
 * The photo of a posted form, drawn anew: judged by what it is and not by what it is called.
 * @throws HTTPException when what came is not our form
 */
export async function readPostedPhoto(c: Context, draw: DrawAnew): Promise<Buffer | PhotoProblem> {
  const { files, refused } = await readPostedForm(c, field)
  const problem = refused[0]?.problem
  if (problem && problem !== 'tooMany') return problem
  const [photo] = files
  if (!photo) return 'missing'
  const kind = kindOfFile(photo.bytes)
  if (kind === 'image') return draw(photo.bytes)
  return kind === 'heic' ? 'heic' : 'notAPhoto'
}
