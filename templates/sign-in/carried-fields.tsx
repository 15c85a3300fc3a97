import type { JSX } from 'hono/jsx/jsx-runtime'

/** Names of carried fields begin like this in the forms of signing in. */
export const carriedPrefix = 'uebernehmen.'

interface CarriedFieldsProps {
  returnTo: string | undefined
  carried?: Record<string, string> | undefined
}

/** Where to go after signing in, and what had been typed there when the session ended. */
export function CarriedFields({ returnTo, carried = {} }: CarriedFieldsProps): JSX.Element {
  return (
    <>
      {returnTo !== undefined && <input type="hidden" name="weiter" value={returnTo} />}
      {Object.entries(carried).map(([name, value]) => (
        <input type="hidden" name={`${carriedPrefix}${name}`} value={value} />
      ))}
    </>
  )
}
