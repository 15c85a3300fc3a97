import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'

interface StackingTableProps {
  /** For screen readers. */
  caption: string
  /** Headings: the first names the rows, the others stand over figures. */
  columns: string[]
  /** The rows, with `role` and `data-label`: on a phone each becomes a block. */
  children: Child
}

/** A table of figures; the roles keep it one where its rows are shown as blocks. */
export function StackingTable({ caption, columns, children }: StackingTableProps): JSX.Element {
  return (
    <table class="table table-plain table-stack" role="table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr role="row">
          {columns.map((heading, place) => (
            <th scope="col" role="columnheader" class={place > 0 ? 'n' : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
