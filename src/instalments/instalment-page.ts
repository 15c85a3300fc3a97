import type { Db } from '#src/platform/database/connect.ts'
import { type FormRow, findFormRows } from '#src/readings/queries.ts'
import { metersOf } from '#src/readings/reading-form.ts'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { type Advice, adviceOn } from './advice.ts'
import { firstMonths } from './first-months.ts'
import { findInstalments, type Instalment } from './queries.ts'
import { yearAhead } from './year-ahead.ts'

/** One contract as the page shows it. */
export interface AdvisedInstalment {
  instalment: Instalment
  advice: Advice | undefined
}

export interface InstalmentPageContent {
  advised: AdvisedInstalment[]
  months: string[]
}

/** Every running contract with its instalment, and what would fit its use. */
export async function loadInstalments(
  db: Db,
  { customer, today }: View & { customer: SignedInCustomer },
): Promise<InstalmentPageContent> {
  const { customerId } = customer
  const [instalments, rows] = await Promise.all([
    findInstalments(db, { customerId, today }),
    findFormRows(db, { customerId, today, formKey: '' }),
  ])
  return {
    advised: instalments.map((instalment) => ({
      instalment,
      advice: adviceOn(instalment, yearAhead(metersOfContract(rows, instalment), today)),
    })),
    months: firstMonths(today, null),
  }
}

function metersOfContract(rows: FormRow[], { contractId }: Instalment) {
  return metersOf(rows.filter((row) => row.contractId === contractId))
}
