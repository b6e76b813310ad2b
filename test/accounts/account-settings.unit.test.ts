import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { accountSettings } from '../../server/accounts/account-settings.ts'
import { readConfig } from '../../server/config.ts'
import { aFolder } from '../support/folder.ts'

describe('accountSettings', () => {
  const folder = aFolder()
  afterAll(() => folder.remove())
  const settings = (env: Record<string, string>) =>
    accountSettings(readConfig({ LCR_DATA_DIR: folder.path, ...env }))

  it('refuses what stands in the installation’s own list, whatever the case', () => {
    const file = join(folder.path, 'breached.txt')
    writeFileSync(file, 'Correct-Lamp-River-Sheet\r\n\nอีกรหัสหนึ่งที่รั่วไหล\n')
    const { isBreached } = settings({ LCR_PASSWORD_LIST: file })
    expect(isBreached('correct-lamp-river-sheet')).toBe(true)
    expect(isBreached('อีกรหัสหนึ่งที่รั่วไหล')).toBe(true)
    expect(isBreached('another-lamp-river-sheet')).toBe(false)
    expect(isBreached('')).toBe(false)
  })

  it('stops the start when the list cannot be read', () => {
    expect(() => settings({ LCR_PASSWORD_LIST: join(folder.path, 'absent') })).toThrow(/LCR_PASSWORD_LIST/)
  })

  it('names the provider only where one is set up', () => {
    expect(settings({}).providerName).toBeNull()
    expect(settings({ LCR_OIDC_ISSUER: 'https://id.example', LCR_OIDC_NAME: 'ThaID' }).providerName).toBe(
      'ThaID',
    )
  })

  it('keeps one key for all starts of a data folder', () => {
    expect(settings({}).keys.current.equals(settings({}).keys.current)).toBe(true)
  })
})
