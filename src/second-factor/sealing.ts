import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Locks what the database holds and must give back: the secrets of second factors. */
export interface Seal {
  seal(text: string): string
  /** @throws when it was sealed with another SECRET, or was changed. */
  open(sealed: string): string
}

const method = 'aes-256-gcm'
const version = 'v1'

/** A seal with a key of its own, made from the secret of the portal (HKDF, AES-256-GCM). */
export function createSeal(secret: string, purpose: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `ablesbar ${purpose}`, 32))
  return {
    seal(text) {
      const start = randomBytes(12)
      const cipher = createCipheriv(method, key, start)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      const sealed = Buffer.concat([start, cipher.getAuthTag(), body])
      return `${version}.${sealed.toString('base64url')}`
    },
    open(sealed) {
      const [known, content = ''] = sealed.split('.')
      if (known !== version) throw new Error('sealed in a way that is not known')
      const bytes = Buffer.from(content, 'base64url')
      const decipher = createDecipheriv(method, key, bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(12, 28))
      return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8')
    },
  }
}
