import type { MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { asksForFragment } from './respond.ts'

/** Compresses what is worth it; fragments are too short and too many. */
export function compressPages(): MiddlewareHandler {
  const compressing = compress({ threshold: 1024 })
  return function compressPages(c, next) {
    return asksForFragment(c) ? next() : compressing(c, next)
  }
}
