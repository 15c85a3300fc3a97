import type { Commodity } from '#src/platform/database/schema.ts'

/** What the law gives a button of its own: § 312k and § 356a BGB. */
export type DeclarationKind = 'cancellation' | 'withdrawal'

/** What somebody declares. The law allows us to ask for no more than this. */
export interface Declaration {
  kind: DeclarationKind
  name: string
  email: string
  /** As typed, or chosen from one's own. */
  contracts: NamedContract[]
  /** Only cancelling: with notice, or for a grave reason that is then named. */
  manner?: 'ordinary' | 'extraordinary'
  reason?: string
  /** Only cancelling; undefined: at the next possible moment. */
  endsOn?: string | undefined
}

/** A contract in the words of whoever declares, or one of our own that they chose. */
export type NamedContract = { words: string } | OwnContract

/** A contract of the customer who is signed in. */
export interface OwnContract {
  contractNumber: string
  commodity: Commodity
  /** Garden water and the like. */
  isBehindAnother: boolean
  street: string | null
  houseNumber: string | null
}
