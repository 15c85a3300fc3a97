import type { JSX } from 'hono/jsx/jsx-runtime'

/** Lines of an address one below the other. */
export function Lines({ lines }: { lines: string[] }): JSX.Element {
  return (
    <>
      {lines.map((line, place) => (
        <>
          {place > 0 && <br />} {line}
        </>
      ))}
    </>
  )
}
