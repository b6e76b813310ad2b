import type { Words } from '../errors.ts'
import type { AccountsContext } from './accounts-context.ts'
import { orInvalid } from './or-invalid.ts'
import { refuseForeignHost } from './own-host.ts'
import { findPerson } from './resolve-viewer.ts'
import { endSessions } from './session.ts'
import { setSessionCookie } from './session-cookie.ts'
import type { SignInResult } from './sign-in.ts'
import {
  SecondFactorRequired,
  SignedIn,
  type SignInAnswer,
  SignInRefused,
  SignInWait,
} from './sign-in.type.ts'
import { isPerson } from './signed-in.ts'
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

/**
 * Runs one way of signing in and turns its result into the answer of the schema; sets the cookie when a session was
 * opened. @throws Forbidden at an address that is not the register's own
 */
export async function answerWith(
  context: AccountsContext,
  attempt: () => Promise<SignInResult>,
): Promise<SignInAnswer> {
  refuseForeignHost(context)
  return orInvalid(async () => answer(context, await attempt()))
}

async function answer(
  { accounts, reply, viewer }: AccountsContext,
  result: SignInResult,
): Promise<SignInAnswer> {
  if (result.kind === 'WAIT') return Object.assign(new SignInWait(), { seconds: result.seconds })
  if (result.kind === 'REFUSED') return refused(result.reason)
  // The browser forgets the cookie it came with, so nobody could end that session any more.
  if (isPerson(viewer)) await endSessions(accounts.pool, viewer.id, { id: viewer.sessionId, by: viewer.id })
  setSessionCookie(accounts, reply, result.session.token)
  if (result.kind === 'SECOND_FACTOR_REQUIRED') {
    return Object.assign(new SecondFactorRequired(), { seconds: 300 })
  }
  const person = await findPerson(accounts, result.session.token)
  // Suspended in the very moment of signing in.
  if (!person) return refused('SUSPENDED')
  return Object.assign(new SignedIn(), { viewer: new ViewerType(person) })
}

function refused(reason: SignInRefused['reason']): SignInRefused {
  const { th, en } = WHY[reason]
  return Object.assign(new SignInRefused(), { reason, messageTh: th, messageEn: en })
}
