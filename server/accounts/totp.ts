import { Secret, TOTP } from 'otpauth'

const ISSUER = 'ทะเบียนศูนย์ อปท.'
const PERIOD = 30

/** A new secret, base32, 160 bits. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** `otpauth://totp/…`: what the person's app reads from the QR code. */
export function totpUri(secret: string, login: string): string {
  return totp(secret, login).toString()
}

/**
 * The time step (30 s each since 1970) the code belongs to, or null when it is wrong or not newer than `lastStep`:
 * a code read over somebody's shoulder is worth nothing once used. One step of clock drift either way is allowed.
 * @param now milliseconds since 1970
 */
export function totpStep(secret: string, code: string, lastStep: number, now = Date.now()): number | null {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = totp(secret, '').validate({ token, window: 1, timestamp: now })
  if (delta === null) return null
  const step = Math.floor(now / 1000 / PERIOD) + delta
  return step > lastStep ? step : null
}

function totp(secret: string, label: string): TOTP {
  return new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), digits: 6, period: PERIOD })
}
