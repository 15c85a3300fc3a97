import type { Attachment } from '#src/attachments/attachment.ts'
import { attachmentsField } from '#src/attachments/attachments-field.ts'
import type { NameReason } from '#src/customers/name/name-form.ts'
import { attachmentsError } from '#templates/attachments/attachments-field.tsx'
import { changeTexts } from '#templates/customers/changes/change-texts.ts'
import type { FieldError, Language } from '#templates/view.ts'
import type { PostedChange } from './change-routes.tsx'

/** The reason by its code, and whether papers have to come with it. */
export interface WantedProof {
  reason: NameReason
  isNeeded: boolean
}

export interface GivenProof extends WantedProof {
  files: readonly Attachment[]
}

/** What is wrong with the papers that came. */
export function faultsOfProof(
  { isNeeded }: WantedProof,
  { attachments, refused }: PostedChange,
  language: Language,
): FieldError[] {
  if (refused.length > 0) return attachmentsError(refused, language)
  if (!isNeeded || attachments.length > 0) return []
  return [{ field: attachmentsField.name, message: changeTexts[language].proofMissing }]
}
