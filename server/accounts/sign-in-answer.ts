import type { Words } from '../errors.ts'
import type { AccountsContext } from './accounts-context.ts'
import { findPerson } from './resolve-viewer.ts'
import { setSessionCookie } from './session-cookie.ts'
import type { SignInResult } from './sign-in.ts'
import { SecondFactorRequired, SignInDelayed, SignInRefused, SignInSucceeded } from './sign-in.type.ts'
import { ViewerType } from './viewer.type.ts'

const WHY: Record<SignInRefused['reason'], Words> = {
  WRONG: { th: 'ชื่อผู้ใช้ รหัสผ่าน หรือรหัสยืนยันไม่ถูกต้อง', en: 'The login, password or code is wrong.' },
  SUSPENDED: {
    th: 'บัญชีนี้ถูกระงับ กรุณาติดต่อผู้ดูแลระบบ',
    en: 'This account is suspended. Please ask your administrator.',
  },
  LOCKED: {
    th: 'บัญชีนี้ถูกล็อกเพื่อความปลอดภัย กรุณาติดต่อผู้ดูแลระบบ',
    en: 'This account is locked for safety. Please ask your administrator.',
  },
  INVITED: {
    th: 'กรุณาใช้รหัสเชิญเพื่อตั้งรหัสผ่านก่อน',
    en: 'Please accept the invitation with its code first.',
  },
  EXPIRED: { th: 'หมดเวลา กรุณาเข้าสู่ระบบใหม่', en: 'Too much time has passed. Please sign in again.' },
}

export type SignInAnswer = SignInSucceeded | SecondFactorRequired | SignInRefused | SignInDelayed

/** Turns the result into the answer for the schema, and sets the cookie when a session was opened. */
export async function answer(context: AccountsContext, result: SignInResult): Promise<SignInAnswer> {
  if (result.kind === 'WAIT') return Object.assign(new SignInDelayed(), { retryAfterSeconds: result.seconds })
  if (result.kind === 'REFUSED') {
    return Object.assign(new SignInRefused(), { reason: result.reason, ...WHY[result.reason] })
  }
  const { accounts, reply } = context
  setSessionCookie(accounts, reply, result.session.token)
  if (result.kind === 'SECOND_FACTOR_REQUIRED') {
    return Object.assign(new SecondFactorRequired(), { withinSeconds: 300 })
  }
  return succeeded(context, result.session.token)
}

export async function succeeded({ accounts }: AccountsContext, token: string): Promise<SignInAnswer> {
  const person = await findPerson(accounts, token)
  // Suspended in the very moment of signing in.
  if (!person) return Object.assign(new SignInRefused(), { reason: 'SUSPENDED' as const, ...WHY.SUSPENDED })
  return Object.assign(new SignInSucceeded(), { viewer: new ViewerType(person) })
}
