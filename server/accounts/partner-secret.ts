import { randomToken, readable } from './secret.ts'

/** First part of every token, by which scanners of leaked secrets can know it. */
const PREFIX = 'lcr'

/** `lcr_<public id, 10 characters>_<secret, 256 bits>`. */
export function newPartnerSecret(publicId: string): { token: string; secret: string } {
  const secret = randomToken()
  return { token: `${PREFIX}_${publicId}_${secret}`, secret }
}

export function newPublicId(): string {
  return readable(10)
}

/** The two parts of a well-formed token, else null. */
export function partsOf(token: string): { publicId: string; secret: string } | null {
  const match = new RegExp(`^${PREFIX}_([0-9a-z]{10})_([\\w-]{43})$`).exec(token)
  return match?.[1] && match[2] ? { publicId: match[1], secret: match[2] } : null
}
