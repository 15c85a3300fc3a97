import type { Paths } from '#src/paths.ts'

export type Language = 'de' | 'en'

/** What every page needs to know of its surroundings; made once per request, handed to every view. */
export interface View {
  language: Language
  paths: Paths
  /** Where the portal is, as one types it from paper: 'portal.example'; the paths go behind it. */
  host: string
  /** Address of a file below `static/` with the hash of its content: `asset('images/logo.svg')`. */
  asset: (file: string) => string
  utility: UtilityFace
  /** Who is signed in. */
  customer: SignedInCustomer | undefined
  /** Who is signed in to the back office, both factors shown. */
  staff?: SignedInStaff
  /** The path of this page without the base path, for the menu and the way back. */
  path: string
  /** Today in Europe/Berlin, 'YYYY-MM-DD'. */
  today: string
}

export interface UtilityFace {
  name: string
  shortName: string
  streetAddress: string
  cityAddress: string
  phone: string
  openingHours: string
  email: string
  /** What customers may do alone here; the utility can switch each off. */
  offers: Offers
}

export interface Offers {
  moving: boolean
  instalmentChange: boolean
  readingByStaff: boolean
}

export interface SignedInCustomer {
  customerId: string
  loginId: string
  customerNumber: string
  /** As addressed: 'Anna Weiß' or the company. */
  name: string
  email: string
}

export interface SignedInStaff {
  staffMemberId: string
  name: string
  email: string
  role: StaffRole
}

/** `admin` may all; `clerk` works on what comes in. */
export type StaffRole = 'admin' | 'clerk'

/** A sentence at a field, and in the summary on top: the same words. */
export interface FieldError {
  /** The id of the input it belongs to. */
  field: string
  message: string
}
