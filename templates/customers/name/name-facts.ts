import type { SomeFacts } from '#src/customers/changes/facts.ts'
import type { WantedProof } from '#src/customers/changes/proof.ts'
import type { Fact } from '#src/inquiries/open-inquiry.ts'
import { factLines } from '#templates/customers/changes/fact-lines.ts'
import type { Language } from '#templates/view.ts'
import { nameTexts } from './name-texts.ts'

/** What the people who look at the proof are told, line by line. */
export function nameFacts(
  old: SomeFacts,
  wanted: SomeFacts,
  proof: WantedProof | undefined,
  language: Language,
): Fact[] {
  const { facts, reasons } = nameTexts[language]
  return [
    { label: facts.before, value: factLines(old, language).join(', ') },
    { label: facts.after, value: factLines(wanted, language).join(', ') },
    { label: facts.reason, value: proof ? reasons[proof.reason] : '' },
  ].filter(({ value }) => value !== '')
}
