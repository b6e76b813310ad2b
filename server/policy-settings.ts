import { createHash, scryptSync } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { type Config, SETTINGS } from './config.ts'
import { serverKeyTexts } from './server-keys.ts'

/**
 * How a setting stands in the record of changed settings: as it is; as a fingerprint, because it is secret or a whole
 * file; as set or not, because its text holds a password; or not at all, because nobody's rights depend on it.
 */
type Kept = 'TEXT' | 'SECRET' | 'FILE' | 'SET' | 'NOT_KEPT'

/** Every setting has its line; a new one without does not compile. */
const KEPT: Readonly<Record<keyof Config, Kept>> = {
  port: 'NOT_KEPT',
  host: 'TEXT',
  databaseUrl: 'SET',
  migrationDatabaseUrl: 'SET',
  databaseConnections: 'NOT_KEPT',
  dataDir: 'NOT_KEPT',
  sampleData: 'TEXT',
  filesBucket: 'TEXT',
  filesEndpoint: 'TEXT',
  filesRegion: 'NOT_KEPT',
  filesAccessKey: 'SECRET',
  filesSecretKey: 'SECRET',
  logLevel: 'NOT_KEPT',
  publicOrigin: 'TEXT',
  trustedProxies: 'TEXT',
  sessionIdleMinutes: 'TEXT',
  sessionAbsoluteHours: 'TEXT',
  costPerRequest: 'TEXT',
  costPerHour: 'TEXT',
  tokenCostPerRequest: 'TEXT',
  requestSeconds: 'TEXT',
  statementSeconds: 'TEXT',
  requestsAtOnce: 'TEXT',
  requestsPerPerson: 'TEXT',
  requestsPerToken: 'TEXT',
  serverKeys: 'SECRET',
  secondFactorRoles: 'TEXT',
  districtLaoTypes: 'TEXT',
  districtRecords: 'TEXT',
  passwordList: 'FILE',
  mapTiles: 'TEXT', // a foreign host that browsers are then allowed to ask
  mapAttribution: 'NOT_KEPT',
  oidcIssuer: 'TEXT',
  oidcName: 'TEXT',
  oidcClientId: 'TEXT',
  oidcClientSecret: 'SECRET',
  oidcMapping: 'FILE',
}

export interface KeptSetting {
  /** Its name in the environment. */
  readonly name: string
  /** Null: it is not set. */
  readonly value: string | null
}

/** The settings that decide who may do what, in the form in which they are written down. */
export function policySettings(config: Config): readonly KeptSetting[] {
  // A key in the data folder is as much a key as one of the environment.
  const values = { ...config, serverKeys: serverKeyTexts(config) }
  return (Object.keys(SETTINGS) as (keyof Config)[])
    .filter((key) => KEPT[key] !== 'NOT_KEPT')
    .map((key) => ({ name: SETTINGS[key].env, value: shown(KEPT[key], values[key], SETTINGS[key].env) }))
}

function shown(kept: Kept, value: Config[keyof Config], name: string): string | null {
  if (value === undefined) return null
  const text = Array.isArray(value)
    ? value.join(', ')
    : typeof value === 'boolean'
      ? onOff(value)
      : `${value}`
  if (kept === 'SET') return 'set'
  if (kept === 'FILE') return existsSync(text) ? `sha256:${sha256(readFileSync(text))}` : 'missing'
  return kept === 'SECRET' ? `secret:${fingerprint(text, name)}` : text
}

/** Says that a secret changed and nothing else of it: slow to compute, and 32 bits that many secrets share. */
const fingerprint = (secret: string, name: string) => scryptSync(secret, name, 4).toString('hex')

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 16)

const onOff = (value: boolean) => (value ? 'on' : 'off')
