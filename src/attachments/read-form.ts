import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { TypedFields } from '#src/platform/http/form.ts'
import {
  type PostedFile,
  readFormMaybeWithFiles,
} from '#src/platform/http/multipart/posted-files.ts'
import { countAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import type { Attachment, AttachmentProblem, RefusedAttachment } from './attachment.ts'
import { attachmentsField } from './attachments-field.ts'
import { nameWithEnding } from './file-name.ts'
import { kindOfFile } from './kind-of-file.ts'

const anHour = 3600
const mostInAnHour = 30

export interface FormWithAttachments {
  typed: TypedFields
  attachments: Attachment[]
  refused: RefusedAttachment[]
}

/**
 * A posted form whose last field takes files (`<AttachmentsField>`). Nothing is kept yet: that is
 * `keepAttachments`, once all of the form is in order.
 * @throws HTTPException when what came is no form of ours
 */
export async function readFormWithAttachments(
  c: Context<CustomerEnv>,
  portal: Portal,
): Promise<FormWithAttachments> {
  const { typed, files, refused: unread } = await readFormMaybeWithFiles(c, attachmentsField)
  const { customerId } = c.get('view').customer
  if (files.length > 0 && (await haveComeTooOften(portal, customerId))) {
    return { typed, attachments: [], refused: [{ name: '', problem: 'tooOften' }] }
  }
  const attachments: Attachment[] = []
  const refused: RefusedAttachment[] = [...unread]
  for (const file of files) {
    const taken = await takeIn(file, portal)
    if (typeof taken === 'string') refused.push({ name: file.name, problem: taken })
    else attachments.push(taken)
  }
  return { typed, attachments, refused }
}

/** Looking at pictures costs more than anything else a form can ask for. */
async function haveComeTooOften(
  { db, clock, throttleKey }: Portal,
  customerId: string,
): Promise<boolean> {
  const key = throttleKey('attachments', customerId)
  return (
    (await countAttempt(db, [{ key, most: mostInAnHour, seconds: anHour }], clock())) !== undefined
  )
}

async function takeIn(
  { name, bytes }: PostedFile,
  { drawAnew }: Pick<Portal, 'drawAnew'>,
): Promise<Attachment | AttachmentProblem> {
  const kind = kindOfFile(bytes)
  if (kind === 'heic') return 'heic'
  if (kind === 'other') return 'notAllowed'
  if (kind === 'pdf') return attachment('application/pdf', 'pdf', name, bytes)
  const drawn = await drawAnew(bytes)
  return Buffer.isBuffer(drawn) ? attachment('image/jpeg', 'jpg', name, drawn) : drawn
}

function attachment(
  contentType: Attachment['contentType'],
  ending: 'pdf' | 'jpg',
  name: string,
  bytes: Buffer,
): Attachment {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const storageKey = `${sha256.slice(0, 2)}/${sha256}.${ending}`
  return { fileName: nameWithEnding(name, ending), contentType, bytes, sha256, storageKey }
}
