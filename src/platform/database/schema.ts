import type { ColumnType, Generated } from 'kysely'

/** One interface per table, as Kysely sees it (CamelCasePlugin is not used: SQL names stay SQL's). */
export interface Database {
  utility: UtilityTable
  customer: CustomerTable
  metering_point: MeteringPointTable
  contract: ContractTable
  meter: MeterTable
  register: RegisterTable
  reading_period: ReadingPeriodTable
  submission: SubmissionTable
  submission_withdrawal: SubmissionWithdrawalTable
  correction_inquiry: CorrectionInquiryTable
  reading: ReadingTable
  contract_reading: ContractReadingView
  reading_photo: ReadingPhotoTable
  reading_draft: ReadingDraftTable
  form_draft: FormDraftTable
  metering_point_fact: MeteringPointFactTable
  customer_change: CustomerChangeTable
  inquiry_topic: InquiryTopicTable
  inquiry: InquiryTable
  inquiry_step: InquiryStepTable
  inquiry_note: InquiryNoteTable
  inquiry_message: InquiryMessageTable
  inquiry_file: InquiryFileTable
  document: DocumentTable
  document_opening: DocumentOpeningTable
  document_announcement: DocumentAnnouncementTable
  export_batch: ExportBatchTable
  export_file: ExportFileTable
  exported_reading: ExportedReadingTable
  exported_customer_change: ExportedCustomerChangeTable
  login: LoginTable
  start_password: StartPasswordTable
  mail_link: MailLinkTable
  session: SessionTable
  pending_sign_in: PendingSignInTable
  second_factor: SecondFactorTable
  recovery_code: RecoveryCodeTable
  known_browser: KnownBrowserTable
  staff_member: StaffMemberTable
  staff_link: StaffLinkTable
  staff_second_factor: StaffSecondFactorTable
  staff_recovery_code: StaffRecoveryCodeTable
  staff_session: StaffSessionTable
  throttle: ThrottleTable
  outgoing_mail: OutgoingMailTable
  outgoing_mail_file: OutgoingMailFileTable
  job: JobTable
  audit_event: AuditEventTable
  season_factor: SeasonFactorTable
  legal_text: LegalTextTable
}

/** bigint keys travel as strings, so that none is ever rounded. */
type Id = string
/** A calendar day of Europe/Berlin, 'YYYY-MM-DD'; never a Date. */
type Day = string
/** numeric: an exact decimal with a dot. */
type Decimal = string
type Moment = ColumnType<Date, Date | undefined, Date>
type Json<T> = ColumnType<T, string, string>

interface UtilityTable {
  is_only: Generated<boolean>
  name: Generated<string>
  short_name: Generated<string>
  street_address: Generated<string>
  city_address: Generated<string>
  phone: Generated<string>
  opening_hours: Generated<string>
  email: Generated<string>
  mail_sender_name: Generated<string>
  mail_sender_address: Generated<string>
  registration_proof: Generated<RegistrationProof>
  interim_readings_allowed: Generated<boolean>
  is_moving_offered: Generated<boolean>
  is_instalment_change_offered: Generated<boolean>
  is_reading_by_staff_offered: Generated<boolean>
}

export type RegistrationProof = 'addressOnFile' | 'addressOrMeterNumber' | 'nameOnly'
export type Commodity = 'electricity' | 'gas' | 'water' | 'heat' | 'wasteWater'
export type TariffZone = 'single' | 'peak' | 'offPeak'
export type Direction = 'consumption' | 'feedIn'
export type ReadingOrigin = 'customer' | 'staff' | 'meteringOperator' | 'estimate'
export type ReadingReason =
  | 'periodic'
  | 'interim'
  | 'moveIn'
  | 'moveOut'
  | 'meterInstalled'
  | 'meterRemoved'
export type ReadingStatus = 'accepted' | 'inReview' | 'rejected' | 'withdrawn'
export type DocumentKind = 'invoice' | 'instalmentChange' | 'contract' | 'notice'
export type ReadingOutcome = 'plausible' | 'confirmed' | 'released'
export type Language = 'de' | 'en'
export type LegalKey = 'imprint' | 'privacy' | 'accessibility'

interface CustomerTable {
  id: Generated<Id>
  customer_number: string
  salutation: string | null
  last_name: string | null
  first_name: string | null
  company: string | null
  email: string | null
  phone: string | null
  street: string | null
  house_number: string | null
  address_addition: string | null
  postal_code: string | null
  city: string | null
  country: Generated<string>
}

interface MeteringPointTable {
  id: Generated<Id>
  metering_point_key: string
  commodity: Commodity
  street: string | null
  house_number: string | null
  postal_code: string | null
  city: string | null
  place: string | null
  market_location_id: string | null
  metering_location_id: string | null
  calorific_value: Decimal | null
  volume_correction: Decimal | null
  behind_metering_point_id: Id | null
}

interface ContractTable {
  id: Generated<Id>
  contract_number: string
  customer_id: Id
  metering_point_id: Id
  starts_on: Day
  ends_on: Day | null
  tariff: string | null
  annual_forecast: Decimal | null
  instalment: Decimal | null
  instalment_lowest: Decimal | null
  instalment_highest: Decimal | null
}

interface MeterTable {
  id: Generated<Id>
  meter_number: string
  metering_point_id: Id
  installed_on: Day
  removed_on: Day | null
  kind: string | null
  calibrated_until: Day | null
  place: string | null
}

interface RegisterTable {
  id: Generated<Id>
  meter_id: Id
  register_code: string
  label: string | null
  tariff_zone: Generated<TariffZone>
  direction: Generated<Direction>
  integer_digits: number
  decimal_digits: Generated<number>
  unit: 'kWh' | 'MWh' | 'm³'
  factor: Generated<Decimal>
  is_self_read: Generated<boolean>
}

interface ReadingPeriodTable {
  id: Generated<Id>
  name: string
  opens_on: Day
  closes_on: Day
  due_on: Day | null
  commodity: Commodity | null
}

interface SubmissionTable {
  id: Generated<Id>
  reference: string
  customer_id: Id
  form_key: string
  sent_at: Date
  check_code: Generated<string>
}

interface SubmissionWithdrawalTable {
  submission_id: Id
  withdrawn_at: Date
  withdrawn_by_customer_id: Id
  replaced_by_submission_id: Id | null
  reason: string | null
}

interface CorrectionInquiryTable {
  inquiry_id: Id
  submission_id: Id
}

interface ReadingTable {
  id: Generated<Id>
  register_id: Id
  read_on: Day
  value: Decimal
  reason: Generated<ReadingReason>
  origin: ReadingOrigin
  status: Generated<ReadingStatus>
  recorded_at: Moment
  submission_id: Id | null
  contract_id: Id | null
  reading_period_id: Id | null
  typed: string | null
  finding: Json<unknown> | null
  outcome: ReadingOutcome | null
  customer_reason: string | null
  confirmed_at: Date | null
  details: Json<unknown> | null
  stepped_back_for_submission_id: Id | null
  rejection_reason: string | null
}

/** The readings that a contract may see: `0001_the_trade.sql` says which these are. */
interface ContractReadingView
  extends Omit<ReadingTable, 'details' | 'stepped_back_for_submission_id' | 'rejection_reason'> {
  contract_id: Id
  customer_id: Id
}

interface ReadingPhotoTable {
  reading_id: Id
  storage_key: string
  sha256: string
  byte_size: number
  added_at: Date
}

interface ReadingDraftTable {
  customer_id: Id
  fields: Json<Record<string, string>>
  saved_at: Moment
}

interface FormDraftTable {
  customer_id: Id
  page: string
  fields: Json<Record<string, string>>
  saved_at: Date
}

interface MeteringPointFactTable {
  id: Generated<Id>
  contract_id: Id
  kind: FactKind
  since: Day
  until: Day | null
  told_at: Date
  ended_at: Date | null
  ended_by_customer_id: Id | null
  told_with_submission_id: Id | null
}

export type FactKind =
  | 'fewerPeople'
  | 'morePeople'
  | 'vacancy'
  | 'heatPump'
  | 'photovoltaics'
  | 'electricCar'

export type CustomerChangeKind =
  | 'email'
  | 'billingAddress'
  | 'phone'
  | 'name'
  | 'instalment'
  | 'move'

interface CustomerChangeTable {
  id: Generated<Id>
  reference: string
  customer_id: Id
  kind: CustomerChangeKind
  field: string
  old_value: string | null
  new_value: string | null
  valid_from: Day
  recorded_at: Moment
  confirmed_at: Date | null
  contract_id: Id | null
  withdrawn_at: Date | null
  form_key: string | null
  inquiry_id: Id | null
  overruled_at: Date | null
}

interface InquiryTopicTable {
  topic: InquiryTopic
  address: string | null
}

export type InquiryTopic =
  | 'invoice'
  | 'instalment'
  | 'moving'
  | 'meter'
  | 'contract'
  | 'technical'
  | 'other'

export type InquiryKind =
  | 'question'
  | 'correction'
  | 'report'
  | 'moving'
  | 'cannotRead'
  | 'cancellation'
  | 'withdrawal'

interface InquiryTable {
  id: Generated<Id>
  reference: string
  customer_id: Id | null
  kind: InquiryKind
  topic: InquiryTopic
  form_key: string
  sender_name: string
  sender_address: string
  sender_phone: string | null
  language: Language
  subject: Json<Record<Language, string>>
  message: Generated<string>
  facts: Json<Record<Language, { label: string; value: string }[]>>
  received_at: Date
}

interface InquiryNoteTable {
  id: Generated<Id>
  inquiry_id: Id
  staff_member_id: Id
  at: Date
  note: string
}

export type InquiryStep = 'taken' | 'answered' | 'closed' | 'reopened'

interface InquiryStepTable {
  id: Generated<Id>
  inquiry_id: Id
  step: InquiryStep
  at: Date
  staff_member_id: Id | null
  answer: string | null
}

interface InquiryMessageTable {
  id: Generated<Id>
  inquiry_id: Id
  form_key: string
  message: string
  sent_at: Date
}

interface InquiryFileTable {
  id: Generated<Id>
  inquiry_id: Id
  message_id: Id | null
  file_name: string
  content_type: string
  storage_key: string
  sha256: string
  byte_size: number
}

interface DocumentTable {
  id: Generated<Id>
  customer_id: Id
  contract_id: Id | null
  kind: DocumentKind
  title: string
  issued_on: Day
  amount: Decimal | null
  due_on: Day | null
  storage_key: string
  sha256: string
  byte_size: string
  added_at: Moment
}

interface DocumentOpeningTable {
  document_id: Id
  opened_at: Date
}

interface DocumentAnnouncementTable {
  document_id: Id
  announced_at: Date
}

interface ExportBatchTable {
  number: Id
  format: 'csv' | 'json'
  created_at: Moment
  delivered_at: Date | null
}

interface ExportFileTable {
  batch_number: Id
  name: string
  row_count: number
  content: Buffer
}

interface ExportedReadingTable {
  reading_id: Id
  batch_number: Id
}

interface ExportedCustomerChangeTable {
  customer_change_id: Id
  batch_number: Id
}

interface LoginTable {
  id: Generated<Id>
  customer_id: Id
  email: string
  password_hash: string | null
  password_changed_at: Date | null
  confirmed_at: Date | null
  language: Generated<Language>
  created_at: Moment
  document_mails_since: Date | null
}

interface StartPasswordTable {
  id: Generated<Id>
  login_id: Id
  secret_hash: string
  created_at: Moment
  expires_at: Date
  used_at: Date | null
}

interface MailLinkTable {
  token_hash: string
  login_id: Id
  purpose: 'signIn' | 'newPassword' | 'newEmail'
  new_email: string | null
  created_at: Moment
  expires_at: Date
  used_at: Date | null
}

interface SessionTable {
  id: string
  login_id: Id
  created_at: Moment
  expires_at: Date
  ends_at: Date
  must_change_password: Generated<boolean>
  user_agent: string | null
  entered_by: Generated<EnteredBy>
  last_seen_at: Moment
}

/** How somebody has shown who they are. */
export type EnteredBy = 'password' | 'startPassword' | 'link' | 'newPassword'

interface PendingSignInTable {
  token_hash: string
  login_id: Id
  entered_by: EnteredBy
  created_at: Date
  expires_at: Date
  attempts: Generated<number>
  return_to: string | null
  typed: Json<Record<string, string>>
}

interface SecondFactorTable {
  login_id: Id
  sealed_secret: string
  switched_on_at: Date
  last_step: Id
}

interface RecoveryCodeTable {
  id: Generated<Id>
  login_id: Id
  code_hash: string
  used_at: Date | null
}

interface KnownBrowserTable {
  token_hash: string
  login_id: Id
  seen_at: Date
}

interface StaffMemberTable {
  id: Generated<Id>
  email: string
  name: string
  role: 'admin' | 'clerk'
  password_hash: string | null
  left_at: Date | null
  password_changed_at: Date | null
}

interface StaffLinkTable {
  token_hash: string
  staff_member_id: Id
  purpose: 'invitation' | 'newPassword'
  created_at: Date
  expires_at: Date
  used_at: Date | null
}

interface StaffSecondFactorTable {
  staff_member_id: Id
  sealed_secret: string
  switched_on_at: Date
  last_step: string
}

interface StaffRecoveryCodeTable {
  id: Generated<Id>
  staff_member_id: Id
  code_hash: string
  used_at: Date | null
}

interface StaffSessionTable {
  id: string
  staff_member_id: Id
  created_at: Date
  expires_at: Date
  ends_at: Date
  user_agent: string | null
  confirmed_at: Date | null
  sealed_secret: string | null
  attempts: Generated<number>
}

interface ThrottleTable {
  key: string
  window_ends_at: Date
  count: number
}

interface OutgoingMailTable {
  id: Generated<Id>
  mail_key: string
  message_id: string
  recipient_name: string
  recipient_address: string
  reply_to_name: string | null
  reply_to_address: string | null
  language: Language
  subject: string
  html_body: string | null
  text_body: string | null
  has_secret: Generated<boolean>
  priority: Generated<number>
  created_at: Moment
  next_attempt_at: Moment
  locked_until: Date | null
  attempts: Generated<number>
  last_error: string | null
  sent_at: Date | null
  given_up_at: Date | null
}

interface OutgoingMailFileTable {
  mail_id: Id
  position: number
  file_name: string
  content_type: string
  storage_key: string
  byte_size: number
  left_out: 'missing' | 'refused' | null
}

interface JobTable {
  id: Generated<Id>
  queue: string
  payload: Json<unknown>
  dedupe_key: string | null
  created_at: Moment
  run_at: Moment
  locked_until: Date | null
  attempts: Generated<number>
  last_error: string | null
  given_up_at: Date | null
}

interface AuditEventTable {
  id: Generated<Id>
  at: Moment
  actor_kind: 'customer' | 'staff' | 'system' | 'stranger'
  actor_id: Id | null
  event: string
  customer_id: Id | null
  details: Json<unknown>
}

interface SeasonFactorTable {
  id: Generated<Id>
  commodity: 'gas' | 'heat'
  computed_at: Moment
  starts_on: Day
  ends_on: Day
  customers: number
  factor: Decimal
  rule_version: string
}

interface LegalTextTable {
  key: LegalKey
  language: Language
  body: string
  since: Generated<Day>
}
