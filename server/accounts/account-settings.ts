import { readFileSync } from 'node:fs'
import type { Config } from '../config.ts'
import { StartupError } from '../errors.ts'
import { serverKeyTexts } from '../server-keys.ts'
import type { AccountSettings } from './accounts.ts'
import { serverKeys } from './seal.ts'
import { digestOf } from './secret.ts'

/** @throws StartupError `PASSWORD_LIST_UNREADABLE` */
export function accountSettings(config: Config): AccountSettings {
  return {
    publicOrigin: config.publicOrigin ?? null,
    providerName: config.oidcIssuer ? config.oidcName : null,
    keys: serverKeys(serverKeyTexts(config)),
    sessionIdleMinutes: config.sessionIdleMinutes,
    sessionHours: config.sessionAbsoluteHours,
    secondFactorRoles: config.secondFactorRoles ?? [],
    districts: { laoTypes: config.districtLaoTypes, records: config.districtRecords },
    isBreached: breachedList(config.passwordList),
  }
}

/** One password a line, UTF-8; kept as digests, so that the list does not lie about in memory as text. */
function breachedList(file: string | undefined): (password: string) => boolean {
  if (file === undefined) return () => false
  const listed = new Set<string>()
  for (const line of read(file).split(/\r?\n/)) if (line !== '') listed.add(canonical(line))
  return (password) => listed.has(canonical(password))
}

function canonical(password: string): string {
  return digestOf(password.normalize('NFC').toLowerCase())
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new StartupError(
      'PASSWORD_LIST_UNREADABLE',
      { th: `อ่านรายการรหัสผ่าน ${file} ไม่ได้`, en: `The list of passwords ${file} cannot be read.` },
      { th: 'แก้ค่าของ LCR_PASSWORD_LIST หรือลบออก', en: 'Correct LCR_PASSWORD_LIST or unset it.' },
      { cause },
    )
  }
}
