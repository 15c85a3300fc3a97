import type { Person, SweepScene } from '../scene.ts'

/**
 * Bruno owns what is asked for, Deniz is another customer; Clara works for the utility as a clerk,
 * Jonas as an administrator.
 */
export const asking = ['guest', 'clara', 'mustChange', 'bruno', 'deniz', 'jonas'] as const
export type Asking = (typeof asking)[number]

/** Status, and where it leads: '200', '303 /anmelden'. */
export type Answers = Partial<Record<Asking, string>>

/** One route, asked by everybody. */
export interface Row {
  route: string
  /** Whose it is, for routes with a parameter or a form that names something. */
  what?: string
  path?: (scene: SweepScene) => string
  fields?: (scene: SweepScene) => Record<string, string>
  answers: Answers
}

/** A form that comes back: with errors, with a question, or as a page to look at before sending. */
export interface RefusedForm {
  person: Person
  path: string
  fields: Record<string, string>
}

/** What one part of the portal adds to the sweeps. */
export interface SweptFeature {
  /** Who may what: every route of the feature, own, of somebody else, and of nobody. */
  rows: Row[]
  /** GET routes that answer no page: files, words for machines. */
  notPages?: string[]
  /** Sample values for routes with a parameter. */
  samples?: (scene: SweepScene) => Record<string, string[]>
  refusedForms?: (scene: SweepScene) => RefusedForm[]
  /** Paths at which there is something to do, by the POST route. */
  livingPaths?: (scene: SweepScene) => Record<string, string>
  /** Fields with which every form of the feature would be taken. */
  completeFields?: (scene: SweepScene) => Record<string, string>
}

/** Rows of the back office: clerks and administrators alike. */
export const staffOnly = (answer: string): Answers => ({
  guest: toStaffSignIn,
  mustChange: toStaffSignIn,
  bruno: toStaffSignIn,
  deniz: toStaffSignIn,
  clara: answer,
  jonas: answer,
})
export const adminOnly = (answer: string): Answers => ({ ...staffOnly(answer), clara: '403' })
const toStaffSignIn = '303 /verwaltung/anmelden'
export const toSignIn = '303 /anmelden'
export const everybody = (answer: string): Answers => ({
  guest: answer,
  bruno: answer,
  deniz: answer,
})
export const machines = (answer: string): Answers => ({ ...everybody(answer), mustChange: answer })
export const customers = (answer: string): Answers => ({
  guest: toSignIn,
  bruno: answer,
  deniz: answer,
})
export const ownerOnly = (owner: string): Answers => ({
  guest: toSignIn,
  bruno: owner,
  deniz: '404',
})
