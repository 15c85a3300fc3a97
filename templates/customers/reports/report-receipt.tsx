import type { JSX } from 'hono/jsx/jsx-runtime'
import type { SentInquiry } from '#src/inquiries/sent-inquiry-queries.ts'
import { SentInquiryPage } from '#templates/inquiries/sent-inquiry.tsx'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { reportTexts } from './report-texts.ts'

interface ReportReceiptPageProps {
  view: View & { customer: SignedInCustomer }
  sent: SentInquiry
}

export function ReportReceiptPage({ view, sent }: ReportReceiptPageProps): JSX.Element {
  const { title, lead, next } = reportTexts[view.language].receipt
  return <SentInquiryPage view={view} sent={sent} title={title} lead={lead} next={next} />
}
