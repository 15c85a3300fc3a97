/**
 * A path inside the portal, without its base path, or undefined for whatever would lead elsewhere.
 * Browsers read `/\host` and `/ /host` (with a tab) as `//host`, so these are refused as well.
 */
export function localPath(typed: string | undefined): string | undefined {
  if (typed === undefined || typed.length > 500) return undefined
  if (!/^\/(?![/\\])[!-~]*$/.test(typed) || typed.includes('\\')) return undefined
  if (!URL.canParse(typed, nowhere)) return undefined
  const { origin, pathname } = new URL(typed, nowhere)
  // dots are resolved by now: what then begins with two slashes would be a host
  return origin === nowhere && !pathname.startsWith('//') ? typed : undefined
}

const nowhere = 'http://portal.invalid'
