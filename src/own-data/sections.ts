import { accessSection, auditSection, linkSection, sessionSection } from './access-queries.ts'
import {
  contractSection,
  customerSection,
  meteringPointSection,
  meterSection,
  registerSection,
} from './contract-queries.ts'
import {
  answerSection,
  attachmentSection,
  changeSection,
  documentSection,
  inquirySection,
  mailSection,
  messageSection,
  noteSection,
} from './letter-queries.ts'
import {
  draftSection,
  factSection,
  photoSection,
  readingSection,
  submissionSection,
} from './reading-queries.ts'
import type { Section } from './section.ts'

/** Everything that is kept about a customer. A new table that knows customers comes in here. */
export const sections: readonly Section[] = [
  customerSection,
  contractSection,
  meteringPointSection,
  meterSection,
  registerSection,
  readingSection,
  submissionSection,
  factSection,
  photoSection,
  draftSection,
  changeSection,
  inquirySection,
  messageSection,
  attachmentSection,
  answerSection,
  noteSection,
  documentSection,
  mailSection,
  accessSection,
  sessionSection,
  linkSection,
  auditSection,
]

/** Tables of which nothing is handed out, each for its reason. */
export const leftOut: Record<string, string> = {
  utility: 'the utility itself',
  staff_member: 'the people of the utility',
  staff_link: 'the people of the utility',
  staff_second_factor: 'the people of the utility',
  staff_recovery_code: 'the people of the utility',
  staff_session: 'the people of the utility',
  reading_period: 'the same for everybody',
  season_factor: 'the same for everybody',
  legal_text: 'the same for everybody',
  inquiry_topic: 'the same for everybody',
  export_batch: 'when readings and changes were handed over stands beside them',
  export_file: 'a copy of readings and changes, as it was handed over',
  pending_sign_in: 'lasts minutes, while somebody signs in',
  throttle: 'counts under keys that name nobody',
  job: 'what will be done in a moment, then gone',
  applied_migration: 'which migrations have run',
}
