import { raw } from 'hono/html'
import type { JSX } from 'hono/jsx/jsx-runtime'

/** Three leaves in the utility's colour and one in its second, until it brings its own logo. */
export function DefaultMark(): JSX.Element {
  return mark
}

const mark = raw(
  '<svg class="mark" viewBox="0 0 36 36" aria-hidden="true"><path d="M2 10a8 8 0 0 1 8-8h7v7a8 8 0 0 1-8 8H2zM19 2h7a8 8 0 0 1 8 8v7h-7a8 8 0 0 1-8-8zM17 34h-7a8 8 0 0 1-8-8v-7h7a8 8 0 0 1 8 8z"/><path class="mark-accent" d="M34 26a8 8 0 0 1-8 8h-7v-7a8 8 0 0 1 8-8h7z"/></svg>',
)
