import type { JSX } from 'hono/jsx/jsx-runtime'

/** What a form carries along unseen. */
export function HiddenFields({ fields }: { fields: Record<string, string> }): JSX.Element {
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}
