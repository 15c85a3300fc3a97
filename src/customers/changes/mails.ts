import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import { changeTexts } from '#templates/customers/changes/change-texts.ts'
import { fieldName, fieldValue } from '#templates/customers/field-names.ts'
import { formatDayLong, formatMoment } from '#templates/format.ts'
import type { WantedChange } from './change-customer.ts'
import type { FactChange } from './facts.ts'

type Mailing = Pick<Portal, 'post' | 'paths' | 'settings'>

export interface ChangeTold extends WantedChange {
  reference: string
  fields: FactChange[]
  at: Date
}

/** What was changed, old and new, to whoever changed it. */
export async function sendChangeReceipt(
  trx: Trx,
  { post, paths, settings }: Mailing,
  change: ChangeTold,
): Promise<void> {
  const { customer, language, reference } = change
  await post.send(trx, {
    key: 'change-receipt',
    to: { name: customer.name, address: customer.email },
    language,
    variables: {
      name: customer.name,
      reference,
      moment: formatMoment(change.at, language),
      what: changeTexts[language].kinds[change.kind].title,
      validFrom: formatDayLong(change.validFrom, language),
      rows: change.fields.map(({ field, oldValue, newValue }) => ({
        field: fieldName(field, language),
        before: fieldValue(field, oldValue, language),
        after: fieldValue(field, newValue, language),
      })),
      dataLink: settings.origin + paths.changedData(reference),
    },
  })
}

/** That something was changed, to the other address that billing has: it may not be theirs any more. */
export async function sendChangeNotice(
  trx: Trx,
  { post }: Mailing,
  { customer, language, kind, at }: ChangeTold,
  address: string,
): Promise<void> {
  await post.send(trx, {
    key: 'change-notice',
    to: { name: customer.name, address },
    language,
    variables: {
      name: customer.name,
      moment: formatMoment(at, language),
      what: changeTexts[language].kinds[kind].title,
    },
  })
}
