/** What somebody can report; the word stands in the address. */
export const moveKinds = ['wechsel', 'auszug', 'einzug'] as const
export type MoveKind = (typeof moveKinds)[number]

export function isMoveKind(word: string): word is MoveKind {
  return moveKinds.some((kind) => kind === word)
}

/** Whether a place is left: then its meters get their final readings. */
export function isLeaving(kind: MoveKind): boolean {
  return kind !== 'einzug'
}

/** Whether a place is moved into: then its meters may get their first ones. */
export function isArriving(kind: MoveKind): boolean {
  return kind !== 'auszug'
}
