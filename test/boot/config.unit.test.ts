import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readConfig, SETTINGS } from '../../server/config.ts'
import { StartupError } from '../../server/errors.ts'
import { settingsDocument } from '../../server/settings-document.ts'

/** The error that reading these variables ends with. */
function refusal(env: NodeJS.ProcessEnv): StartupError {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof StartupError) return error
    throw error
  }
  throw new Error('the settings were accepted')
}

describe('readConfig', () => {
  it('fills in every default from an empty environment', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: 'localhost',
      districtLaoTypes: ['SUBDISTRICT_MUNICIPALITY', 'SAO'],
      districtRecords: false,
      databaseUrl: undefined,
      databaseConnections: 20,
      dataDir: resolve('.data'),
      sampleData: true,
      filesBucket: undefined,
      filesEndpoint: undefined,
      filesRegion: 'ap-southeast-1',
      filesAccessKey: undefined,
      filesSecretKey: undefined,
      logLevel: 'warn',
      publicOrigin: undefined,
      trustedProxies: undefined,
      sessionIdleMinutes: 30,
      sessionAbsoluteHours: 12,
      serverKeys: undefined,
      oidcName: 'OpenID Connect',
      costPerRequest: 500_000,
      costPerHour: 20_000_000,
      tokenCostPerRequest: 20_000,
      requestSeconds: 60,
      statementSeconds: 30,
      requestsAtOnce: 200,
      requestsPerPerson: 20,
      requestsPerToken: 5,
    })
  })

  it('reads what is set, and takes an empty value as unset', () => {
    const config = readConfig({
      PORT: '8080',
      DATABASE_URL: '',
      LCR_SAMPLE_DATA: 'off',
      LCR_PUBLIC_ORIGIN: 'https://register.example/',
      LCR_TRUSTED_PROXIES: '10.0.0.1, 10.0.0.2',
    })
    expect(config).toMatchObject({
      port: 8080,
      databaseUrl: undefined,
      sampleData: false,
      publicOrigin: 'https://register.example',
      trustedProxies: ['10.0.0.1', '10.0.0.2'],
    })
  })

  it('names an unknown setting in both languages', () => {
    const { code, message, why } = refusal({ LCR_LOG_LEVLE: 'info' })
    expect(code).toBe('SETTING_UNKNOWN')
    expect(message).toContain('LCR_LOG_LEVLE')
    expect(message).toContain('LCR_LOG_LEVEL')
    expect(why.th).toContain('LCR_LOG_LEVLE')
  })

  it.each([
    ['PORT', '70000'],
    ['PORT', '4000x'],
    ['HOST', 'two words'],
    ['DATABASE_URL', 'mysql://somewhere/db'],
    ['LCR_DATABASE_CONNECTIONS', '0'],
    ['LCR_SAMPLE_DATA', 'yes'],
    ['LCR_LOG_LEVEL', 'loud'],
    ['LCR_PUBLIC_ORIGIN', 'https://register.example/path'],
    ['LCR_SESSION_IDLE_MINUTES', '-5'],
    ['LCR_SESSION_ABSOLUTE_HOURS', '1.5'],
    ['LCR_TRUSTED_PROXIES', '10.0.0.1,'],
  ])('names %s when its value is %s, and does not repeat the value', (name, value) => {
    const error = refusal({ [name]: value })
    expect(error.code).toBe('SETTING_MALFORMED')
    expect(error.why.en).toContain(name)
    expect(error.why.th).toContain(name)
    expect(error.why.en).not.toContain(value)
  })

  it('never prints a secret that is too short', () => {
    expect(refusal({ LCR_SERVER_KEYS: 'hunter2hunter2' }).print()).not.toContain('hunter2')
  })

  it('is documented: docs/settings.md is what the table says', () => {
    const document = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8')
    expect(document).toBe(settingsDocument())
    for (const { env } of Object.values(SETTINGS)) expect(document).toContain(`\`${env}\``)
  })
})
