import { domainToASCII } from 'node:url'

/** What keeps a text from being an e-mail address. */
export type EmailFault = 'missing' | 'noAt' | 'comma' | 'blank' | 'noDomain' | 'unreadable'

export type ReadEmail = { address: string } | { fault: EmailFault }

/** An address as it can be sent to; a domain with umlauts in the form that mail servers know. */
export function readEmailAddress(typed: string): ReadEmail {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return { fault: 'missing' }
  if (/\s/u.test(text)) return { fault: 'blank' }
  if (text.includes(',')) return { fault: 'comma' }
  const [local = '', domain, ...more] = text.split('@')
  if (domain === undefined) return { fault: 'noAt' }
  if (more.length > 0) return { fault: 'unreadable' }
  const host = domainToASCII(domain)
  if (!/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(host)) {
    return { fault: 'noDomain' }
  }
  const isLocal = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
  const address = `${local}@${host}`
  if (!isLocal.test(local) || address.length > 254) {
    return { fault: 'unreadable' }
  }
  return { address }
}

/** Whether two addresses are one mailbox, as people write them. */
export function isSameAddress(one: string, other: string): boolean {
  const bare = (address: string): string => {
    const read = readEmailAddress(address)
    return ('address' in read ? read.address : address).toLowerCase()
  }
  return bare(one) === bare(other)
}
