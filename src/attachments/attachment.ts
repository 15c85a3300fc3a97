import type { DrawingProblem } from './draw-anew.ts'

/** A file that was sent and looked at: a PDF as it is, or a picture drawn anew. */
export interface Attachment {
  /** As the sender calls it, with the ending of what it is now. */
  fileName: string
  contentType: 'application/pdf' | 'image/jpeg'
  bytes: Buffer
  sha256: string
  storageKey: string
}

/** Why a file is not taken; the view has the sentence. */
export type AttachmentProblem =
  | 'empty'
  | 'tooLarge'
  | 'fileName'
  | 'tooMany'
  | 'heic'
  | 'notAllowed'
  | DrawingProblem
  | 'tooOften'

export interface RefusedAttachment {
  /** Empty where all files together were more than is read. */
  name: string
  problem: AttachmentProblem
}
