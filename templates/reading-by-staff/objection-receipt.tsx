import type { JSX } from 'hono/jsx/jsx-runtime'
import type { SentInquiry } from '#src/inquiries/sent-inquiry-queries.ts'
import { SentInquiryPage } from '#templates/inquiries/sent-inquiry.tsx'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { readingByStaffTexts } from './texts.ts'

interface ObjectionReceiptPageProps {
  view: View & { customer: SignedInCustomer }
  sent: SentInquiry
}

export function ObjectionReceiptPage({ view, sent }: ObjectionReceiptPageProps): JSX.Element {
  const { title, lead, next } = readingByStaffTexts[view.language].receipt
  return <SentInquiryPage view={view} sent={sent} title={title} lead={lead} next={next} />
}
