/**
 * Name, code and place of an error for the log, never its message: a database quotes in it what
 * somebody typed.
 */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error ? String(error.code) : undefined
  const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return { name: error.name, code, at: places?.slice(0, 6).map((line) => line.trim()) }
}
