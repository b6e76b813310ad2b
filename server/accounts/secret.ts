import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto'

/** Letters and digits that cannot be mistaken for one another when read out or copied by hand: 30 symbols. */
const READABLE = '23456789abcdefghjkmnpqrstvwxyz'

/** 256 random bits, base64url: what a cookie or a token holds. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url')
}

/** `length` readable characters, about 4.9 bits each. */
export function readable(length: number): string {
  return Array.from({ length }, () => READABLE[randomInt(READABLE.length)]).join('')
}

/** Sixteen readable characters in groups of four, 78 bits: a generated password or a one-time code. */
export function readableSecret(): string {
  return [4, 4, 4, 4].map(readable).join('-')
}

/** sha-256, hex. Enough for secrets of full entropy; what people choose goes through `hashPassword`. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** HMAC-SHA-256, hex, of a short secret: a stolen table alone does not allow guessing it. `purpose` keeps uses apart. */
export function keyedDigest(key: Buffer, purpose: string, secret: string): string {
  return createHmac('sha256', key).update(`${purpose}\0${secret}`).digest('hex')
}

/** A code as people type it: case, spaces and dashes do not matter. */
export function normaliseCode(typed: string): string {
  return typed.toLowerCase().replace(/[^0-9a-z]/g, '')
}
