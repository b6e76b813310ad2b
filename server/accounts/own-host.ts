import { Forbidden, type Words } from '../errors.ts'
import type { AccountsContext } from './accounts-context.ts'

const THIS_MACHINE = /^(localhost|[a-z0-9-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i

/** Whether `host` (a Host header) is the register's own address: the public one, else this very machine. */
export function isOwnHost(publicOrigin: string | null, host: string | undefined): boolean {
  if (host === undefined) return false
  return publicOrigin === null
    ? THIS_MACHINE.test(host)
    : URL.parse(publicOrigin)?.host === host.toLowerCase()
}

export const FOREIGN_HOST: Words = {
  th: 'เข้าสู่ระบบจากที่อยู่นี้ไม่ได้ ผู้ดูแลต้องกำหนด LCR_PUBLIC_ORIGIN เป็นที่อยู่ https ของระบบ',
  en: 'Nobody can sign in at this address: the operator has to set LCR_PUBLIC_ORIGIN to the https address in use.',
}

/**
 * Passwords and session cookies are only for the register's own address. Without a public address that is this
 * machine: over plain http from elsewhere a password could be read on its way.
 * @throws Forbidden
 */
export function refuseForeignHost({
  accounts,
  request,
}: Pick<AccountsContext, 'accounts' | 'request'>): void {
  if (!isOwnHost(accounts.settings.publicOrigin, request.headers.host))
    throw new Forbidden(null, FOREIGN_HOST)
}
