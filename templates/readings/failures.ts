import type { Finding } from '#src/plausibility/finding.ts'
import type { Assessment } from '#src/readings/assessment.ts'
import { detailProblem, isQuestionOpen } from '#src/readings/assessment.ts'
import { fieldNames, type TypedReadings } from '#src/readings/forms.ts'
import type { FormRow } from '#src/readings/queries.ts'
import { allowedDays } from '#src/readings/reading-form.ts'
import { formatDay } from '#templates/format.ts'
import type { FieldError, Language } from '#templates/view.ts'
import { detailProblemSentence } from './detail-texts.ts'
import { refusalSentence } from './finding-texts.ts'
import { meterName, registerName, registerOfCommodity } from './meter-names.ts'
import { readingTexts } from './texts.ts'

export interface Failures {
  fieldErrors: Map<string, string>
  dayError: string | undefined
  /** The same sentences in the order of the page, for the summary. */
  errors: FieldError[]
}

/** Every sentence that tells why a form was not sent; the same at the field and in the summary. */
export function failuresOf(
  open: FormRow[],
  readings: TypedReadings,
  assessment: Assessment,
  language: Language,
  today: string,
): Failures {
  const fieldErrors = new Map<string, string>()
  const errors: FieldError[] = []
  for (const row of open) {
    const field = fieldNames.value(row.registerId)
    const finding = assessment.findings.get(row.registerId)
    const refusal = refusalAt(row, finding, assessment, language)
    if (refusal) {
      fieldErrors.set(row.registerId, refusal)
      errors.push({ field, message: refusal })
    } else if (finding && isQuestionOpen(assessment, finding, readings)) {
      errors.push({ field, message: questionSentence(row, language) })
    }
    const problem = detailProblem(assessment, readings, row.registerId)
    if (problem) {
      const message = detailProblemSentence(problem, language)
      errors.push({ field: fieldNames.detail(problem.name, row.registerId), message })
    }
  }
  if (assessment.isEmpty && open[0]) {
    const message = readingTexts[language].errors.empty
    errors.push({ field: fieldNames.value(open[0].registerId), message })
    fieldErrors.set(open[0].registerId, message)
  }
  const dayError = daySentence(open, readings, assessment, language, today)
  if (dayError) errors.push({ field: fieldNames.readOn, message: dayError })
  return { fieldErrors, dayError, errors }
}

/** Another form was faster: what it reported is what counts. */
export function alreadyReported(rows: FormRow[], language: Language): FieldError[] {
  return rows.map((row) => ({
    field: `zaehler-${row.meterId}`,
    message: readingTexts[language].errors.alreadyReported(meterName(row, language)),
  }))
}

function refusalAt(
  row: FormRow,
  finding: Finding | undefined,
  assessment: Assessment,
  language: Language,
): string | undefined {
  const meter = meterName(row, language)
  if (assessment.missing.includes(row))
    return readingTexts[language].errors.partner(registerName(row, language), meter)
  if (finding?.verdict !== 'impossible') return undefined
  // the day has its own field and sentence
  if (finding.code === 'dateInFuture') return undefined
  return refusalSentence(finding, row, nameForRefusal(row, language), language)
}

function nameForRefusal(row: FormRow, language: Language): string {
  return row.tariffZone === 'single' && row.direction === 'consumption'
    ? meterName(row, language)
    : `${registerOfCommodity(row, language)} ${row.meterNumber}`
}

function questionSentence(row: FormRow, language: Language): string {
  const words = readingTexts[language].errors
  return words.question(registerName(row, language), meterName(row, language))
}

function daySentence(
  open: FormRow[],
  readings: TypedReadings,
  { day }: Assessment,
  language: Language,
  today: string,
): string | undefined {
  if ('day' in day) return undefined
  const words = readingTexts[language].errors.day
  const { from, to } = allowedDays(open, today)
  const allowed = from ? words.range(from, to) : words.upTo(to)
  const example = `${formatDay(today, 'de')}.`
  if (day.problem === 'missing') return `${words.missing} ${example}`
  if (day.problem === 'notADay') return `${words.notADay} ${example}`
  if (day.problem === 'noSuchDay') return `${words.noSuchDay(readings.typedDay.trim())} ${allowed}`
  return `${words[day.problem]} ${allowed}`
}
