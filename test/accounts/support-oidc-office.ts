import type { Accounts } from '../../server/accounts/accounts.ts'
import { registerOidc } from '../../server/accounts/oidc.routes.ts'
import { OidcClient } from '../../server/accounts/oidc-client.ts'
import type { OidcMapping } from '../../server/accounts/oidc-mapping.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aSmallPlace, testAccounts } from './support.ts'
import { anApi, Browser, type TestApi } from './support-api.ts'
import { aKey, CLIENT, TestProvider } from './support-oidc.ts'

export const MAPPING: OidcMapping = {
  scope: 'openid profile register',
  login: 'preferred_username',
  name: 'name',
  rules: [
    { claim: 'roles', matches: 'dla-analyst', role: 'DLA_ANALYST' },
    { claim: 'roles', matches: 'province', role: 'PROVINCE_OFFICER', area: 'province' },
    { claim: 'laos', matches: '(?<area>[0-9]{8})', role: 'LAO_STAFF' },
  ],
}

/** Making one takes a while, and every test may begin with the same. */
export const FIRST_KEY = aKey('first')

/** The API with a provider of its own, and people known there: somying, officer, stranger. */
export interface OidcOffice {
  readonly db: TestDatabase
  readonly accounts: Accounts
  readonly provider: TestProvider
  readonly api: TestApi
  /** The address the provider sends browsers back to. */
  readonly back: string
  /** What was wrong with the latest answer of the provider. */
  whyNot(): string
  /** The provider as it should be: somying signs in next. */
  begin(): void
  /** Up to the moment the provider sends the browser back. */
  begun(path?: string): Promise<{ browser: Browser; authorization: string; callback: string }>
  /** Where the callback sends the browser. */
  arrive(browser: Browser, callback: string): Promise<string | null>
  lastEvent(): Promise<unknown>
  close(): Promise<void>
}

export async function anOidcOffice(): Promise<OidcOffice> {
  const db = await aDatabase()
  await aSmallPlace(db.pool)
  const accounts = testAccounts(db.pool, { providerName: 'ThaID (ข้อมูลจำลอง)' })
  const provider = await TestProvider.start()
  const settings = {
    issuer: provider.issuer,
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    mapping: MAPPING,
  }
  const client = new OidcClient(settings)
  const claims = client.claims.bind(client)
  let whyNot = ''
  client.claims = (...given) =>
    claims(...given).catch((error: Error) => {
      whyNot = explained(error)
      throw error
    })
  const api = await anApi(accounts, (app) => registerOidc(app, accounts, client))
  const back = `${api.url}/auth/oidc/callback`
  provider.people.somying = {
    preferred_username: 'Somying',
    name: 'สมหญิง (ข้อมูลจำลอง)',
    roles: ['dla-analyst'],
  }
  provider.people.officer = {
    preferred_username: 'officer',
    name: 'เจ้าหน้าที่ (ข้อมูลจำลอง)',
    roles: ['province'],
    province: '97',
  }
  provider.people.stranger = {
    preferred_username: 'stranger',
    name: 'ผู้อื่น (ข้อมูลจำลอง)',
    roles: ['gardener'],
  }
  return {
    ...{ db, accounts, provider, api, back },
    whyNot: () => whyNot,
    begin() {
      provider.use(back, FIRST_KEY)
      provider.intercept = () => false
      provider.forge = null
      provider.who = 'somying'
      whyNot = ''
    },
    async begun(path = '/auth/oidc/start') {
      const browser = new Browser(api.url)
      const start = await browser.fetch(path)
      if (start.status !== 302) throw new Error(`it does not begin: ${start.status}`)
      const authorization = start.headers.get('location') ?? ''
      return { browser, authorization, callback: await provider.visit(authorization, back) }
    },
    arrive: async (browser, callback) => (await browser.fetch(callback)).headers.get('location'),
    async lastEvent() {
      const latest = 'select step, outcome from sign_in_event order by id desc limit 1'
      return (await db.pool.query(latest)).rows[0]
    },
    async close() {
      await api.close()
      await provider.stop()
      await db.drop()
    },
  }
}

/** The messages of an error and of what caused it. */
function explained(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error ?? '')
  return `${error.message}; ${explained(error.cause)}`
}
