/**
 * SQLSTATEs that mean "not now": connection lost, too many clients, server shutting down, a
 * statement that waited too long for a lock, two that waited for each other.
 */
const passingStates = /^(08|53|57P0|57014|55P03|40001|40P01)/
const passingCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
])
const passingWords =
  /connection (terminated|timeout)|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Client was closed|query read timeout/i

/** Whether an error says that the database cannot be reached now, rather than that a query is wrong. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof AggregateError) return error.errors.some(isDatabaseUnavailable)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return passingCodes.has(code) || passingStates.test(code) || passingWords.test(error.message)
}
