import type { Context } from 'hono'
import { forgetFormDraft } from '#src/drafts/queries.ts'
import { type Fact, openInquiry } from '#src/inquiries/open-inquiry.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { formatDay, formatMeterValue } from '#templates/format.ts'
import { answerWords, inquiryTexts } from '#templates/readings/corrections/inquiry-texts.ts'
import { registerOfCommodity } from '#templates/readings/meter-names.ts'
import type { Language } from '#templates/view.ts'
import { chosenWay } from '../assessment.ts'
import type { CorrectionForm } from './posted-correction.ts'
import type { CorrectionRow } from './queries.ts'
import { correctionPageOf } from './signed-out.tsx'
import { insertCorrectionInquiry } from './withdrawal-queries.ts'

/** Hands a correction to the people of billing, who have fetched the readings. @returns its number */
export async function askForCorrection(
  c: Context<CustomerEnv>,
  portal: Portal,
  form: CorrectionForm,
): Promise<string> {
  const { customer, language } = c.get('view')
  const { replaced, readings, why } = form
  const subject = (each: Language): string => inquiryTexts[each].subject(replaced.reference)
  const reference = await portal.db.transaction().execute(async (trx) => {
    const inquiry = await openInquiry(trx, portal, {
      formKey: readings.formKey,
      kind: 'correction',
      topic: 'meter',
      sender: {
        customerId: customer.customerId,
        customerNumber: customer.customerNumber,
        name: customer.name,
        address: customer.email,
      },
      language,
      subject: { de: subject('de'), en: subject('en') },
      message: why,
      facts: { de: factsOf(form, 'de'), en: factsOf(form, 'en') },
      receivedAt: portal.clock(),
    })
    if (inquiry.isNew) await insertCorrectionInquiry(trx, inquiry.id, replaced.id)
    await forgetFormDraft(trx, { customerId: customer.customerId, page: correctionPageOf(c) })
    return inquiry.reference
  })
  portal.poke()
  return reference
}

/** Old beside new, register by register. */
function factsOf(form: CorrectionForm, language: Language): Fact[] {
  const words = inquiryTexts[language]
  const { rows, assessment, replaced } = form
  const values = rows.flatMap((row) => {
    const was = row.was && withUnit(row.was.value, row, language)
    const value = assessment.findings.get(row.registerId)?.value
    const now = value === undefined ? undefined : withUnit(value, row, language)
    if (!was && !now) return []
    const label = `${registerOfCommodity(row, language)} ${row.meterNumber}`
    return [
      { label, value: words.change(was ?? words.nothing, now ?? words.nothing) },
      ...saidBeside(form, row, label, language),
    ]
  })
  const before = rows.find(({ was }) => was)?.was?.readOn
  const { day } = assessment
  const after = 'day' in day ? formatDay(day.day, language) : ''
  const days = before ? words.change(formatDay(before, language), after) : after
  return [
    { label: words.report, value: replaced.reference },
    ...values,
    { label: words.readOn, value: days },
  ]
}

function saidBeside(
  form: CorrectionForm,
  row: CorrectionRow,
  label: string,
  language: Language,
): Fact[] {
  const way = chosenWay(form.assessment, form.readings, row.registerId)
  const note = form.readings.notes[row.registerId]?.trim()
  const said = [way && answerWords(way.answer, language), note].filter(Boolean).join(': ')
  return said ? [{ label: inquiryTexts[language].said(label), value: said }] : []
}

function withUnit(value: string, { unit }: CorrectionRow, language: Language): string {
  return `${formatMeterValue(value, language)}\u00a0${unit}`
}
