import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export const CLIENT = { id: 'register', secret: 'only-for-this-test-register' }
export const OTHER = { id: 'another-system', secret: 'only-for-this-test-another' }

type Handler = (request: IncomingMessage, response: ServerResponse) => void
type Jwk = Record<string, unknown>
type Claims = Record<string, unknown>

export function aKey(kid: string): Jwk {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }
}

/**
 * A certified OpenID provider on the loopback address. `people` are its users by subject, with their claims; `who`
 * signs in next. `intercept` stands before it, for faults a provider or a network between can have.
 */
export class TestProvider {
  readonly people: Record<string, Record<string, unknown>> = {}
  who = ''
  /** Changes the claims of the ID tokens it signs, as a faulty provider would. */
  forge: ((claims: Claims) => Claims) | null = null
  intercept: (request: IncomingMessage, response: ServerResponse) => boolean = () => false
  private handler: Handler = (_request, response) => response.end()

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  static async start(): Promise<TestProvider> {
    const server = createServer()
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const provider = new TestProvider(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    server.on('request', (request, response) => {
      if (!provider.intercept(request, response)) provider.handler(request, response)
    })
    return provider
  }

  /** Begins to serve this redirect address with this key; called again it is the same provider with another key. */
  use(redirectUri: string, key: Jwk): void {
    const client = {
      redirect_uris: [redirectUri],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    }
    const provider: Provider = quietly(
      () =>
        new Provider(this.issuer, {
          clients: [CLIENT, OTHER].map(({ id, secret }) => ({
            ...client,
            client_id: id,
            client_secret: secret,
          })),
          jwks: { keys: [key] },
          cookies: { keys: ['only for this test'] },
          pkce: { required: () => true },
          scopes: ['openid', 'profile', 'register'],
          claims: {
            openid: ['sub'],
            profile: ['name', 'preferred_username'],
            register: ['roles', 'province', 'laos'],
          },
          conformIdTokenClaims: false,
          features: { devInteractions: { enabled: false } },
          ttl: {
            IdToken: 300,
            AccessToken: 60,
            Session: 60,
            Grant: 60,
            Interaction: 60,
          },
          interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
          findAccount: (_context: unknown, sub: string) => ({
            accountId: sub,
            claims: () => ({ sub, ...this.people[sub] }),
          }),
          loadExistingGrant: async (context: {
            oidc: { client: { clientId: string }; session: { accountId: string } }
          }) => {
            const { client: asked, session } = context.oidc
            const grant = new provider.Grant({ accountId: session.accountId, clientId: asked.clientId })
            grant.addOIDCScope('openid profile register')
            await grant.save()
            return grant
          },
        }),
    )
    const callback = provider.callback()
    this.handler = (request, response) => {
      if (request.url === '/token' && this.forge) resign(response, key, this.forge)
      if (!request.url?.startsWith('/interaction/')) return callback(request, response)
      void provider.interactionFinished(request, response, { login: { accountId: this.who } })
    }
  }

  /** What the person's browser does there: signs in, agrees, and is sent back. @returns the callback's address */
  async visit(authorizationUrl: string, backTo: string): Promise<string> {
    const cookies = new Map<string, string>()
    let at = authorizationUrl
    for (let hop = 0; hop < 10; hop += 1) {
      const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
      const answer = await fetch(at, { redirect: 'manual', headers: cookie ? { cookie } : {} })
      for (const line of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
        cookies.set(name, value)
      }
      const location = answer.headers.get('location')
      if (location === null)
        throw new Error(`the provider stops with ${answer.status}: ${await answer.text()}`)
      at = new URL(location, at).href
      if (at.startsWith(backTo)) return at
    }
    throw new Error('the provider goes round in circles')
  }

  stop(): Promise<void> {
    this.server.closeAllConnections()
    return new Promise((done) => this.server.close(() => done()))
  }
}

/** Signs the ID token of this answer anew, with other claims and the provider's own key. */
function resign(response: ServerResponse, key: Jwk, forge: (claims: Claims) => Claims): void {
  const end = response.end.bind(response)
  const forged = (body: string): string => {
    const answer = JSON.parse(body) as { id_token?: string }
    const [head = '', payload = ''] = answer.id_token?.split('.') ?? []
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims
    const unsigned = `${head}.${Buffer.from(JSON.stringify(forge(claims))).toString('base64url')}`
    const signature = sign('sha256', Buffer.from(unsigned), createPrivateKey({ key, format: 'jwk' }))
    return JSON.stringify({ ...answer, id_token: `${unsigned}.${signature.toString('base64url')}` })
  }
  response.end = ((body: string) => {
    const text = forged(String(body))
    response.setHeader('content-length', Buffer.byteLength(text))
    return end(text)
  }) as typeof response.end
}

/** It warns that what it keeps in memory is lost at the end, which is the point here. */
function quietly<T>(make: () => T): T {
  const { warn } = console
  console.warn = () => undefined
  try {
    return make()
  } finally {
    console.warn = warn
  }
}
