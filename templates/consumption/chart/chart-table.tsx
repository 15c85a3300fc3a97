import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Story } from '#src/consumption/history.ts'
import type { Periods } from '#src/consumption/periods.ts'
import type { Amount } from '#src/consumption/years.ts'
import { StackingTable } from '#templates/components/stacking-table.tsx'
import { formatDay } from '#templates/format.ts'
import { registerOfCommodity } from '#templates/readings/meter-names.ts'
import type { Language } from '#templates/view.ts'
import { formatDaily, formatRounded } from '../quantities.ts'
import { chartTexts } from './chart-texts.ts'

interface ChartTableProps {
  story: Story
  periods: Periods
  language: Language
}

/** What the bars show, for whoever reads rather than looks. */
export function ChartTable({ story, periods, language }: ChartTableProps): JSX.Element {
  const words = chartTexts[language]
  const { register } = story
  const isCompared = periods.pairs.some(({ before }) => before)
  const amount = register.direction === 'feedIn' ? words.amountFedIn : words.amount
  const daily = (each: Amount): string => {
    const value = formatDaily(each, register.unit, language)
    return each.isEstimated ? words.estimated(value) : value
  }
  return (
    <details>
      <summary>{words.table}</summary>
      <StackingTable
        caption={words.tableCaption(registerOfCommodity(register, language))}
        columns={[words.period, amount, words.perDay, ...(isCompared ? [words.perDayBefore] : [])]}
      >
        {periods.pairs.map(({ now, before }) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              {formatDay(now.from, language)} – {formatDay(now.to, language)}
            </th>
            <td role="cell" class="n" data-label={amount}>
              {formatRounded(now.amount, register.unit, language)}
            </td>
            <td role="cell" class="n" data-label={words.perDay}>
              {daily(now)}
            </td>
            {isCompared && (
              <td role="cell" class="n" data-label={words.perDayBefore}>
                {before && daily(before)}
              </td>
            )}
          </tr>
        ))}
      </StackingTable>
    </details>
  )
}
