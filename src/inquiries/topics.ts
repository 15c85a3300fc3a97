import type { InquiryTopic } from '#src/platform/database/schema.ts'

/** How a topic is called in an address and a form: `/kontakt?thema=zaehler`. */
export const topicSlugs = {
  invoice: 'rechnung',
  instalment: 'abschlag',
  moving: 'umzug',
  meter: 'zaehler',
  contract: 'vertrag',
  technical: 'technik',
  other: 'sonstiges',
} as const satisfies Record<InquiryTopic, string>

export const topics = Object.keys(topicSlugs) as InquiryTopic[]

export function topicOf(slug: string | undefined): InquiryTopic | undefined {
  return topics.find((topic) => topicSlugs[topic] === slug)
}
