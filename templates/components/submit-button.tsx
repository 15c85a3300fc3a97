import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'

interface SubmitButtonProps {
  /** One filled button a view; the second is outlined, the rare is quiet. */
  look?: 'second' | 'quiet' | 'refuse'
  isWide?: boolean
  name?: string
  value?: string
  children: Child
}

export function SubmitButton({
  look,
  isWide,
  name,
  value,
  children,
}: SubmitButtonProps): JSX.Element {
  const looks = ['button', look && `button-${look}`, isWide && 'button-wide']
  return (
    <button class={looks.filter(Boolean).join(' ')} type="submit" name={name} value={value}>
      {children}
    </button>
  )
}
