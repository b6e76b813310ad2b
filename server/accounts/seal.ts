import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

/**
 * The server's keys: the first seals, all open, so that a key can be replaced without losing what is sealed.
 * Each is 32 bytes, derived from the configured text.
 */
export interface ServerKeys {
  readonly current: Buffer
  readonly all: readonly Buffer[]
}

/** @param texts configured keys, newest first, each of at least 32 characters */
export function serverKeys(texts: readonly string[]): ServerKeys {
  const all = texts.map((text) => Buffer.from(hkdfSync('sha256', text, '', 'centre-register', 32)))
  const [current] = all
  if (!current) throw new Error('no server key')
  return { current, all }
}

/** `keyId.iv.tag.text`, AES-256-GCM; `owner` (an account's id, say) is bound in, so that no row can borrow another's. */
export function seal(keys: ServerKeys, owner: string, text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keys.current, iv).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [
    keyId(keys.current),
    ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')),
  ].join('.')
}

/** @throws Error when it was sealed with a key that is no longer configured, for another owner, or was tampered with */
export function unseal(keys: ServerKeys, owner: string, sealed: string): string {
  const [id = '', iv = '', tag = '', text = ''] = sealed.split('.')
  const key = keys.all.find((candidate) => keyId(candidate) === id)
  if (!key) throw new Error('sealed with a server key that is no longer configured')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
    .setAAD(Buffer.from(owner))
    .setAuthTag(Buffer.from(tag, 'base64url'))
  return decipher.update(Buffer.from(text, 'base64url'), undefined, 'utf8') + decipher.final('utf8')
}

function keyId(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8)
}
