import * as oidc from 'openid-client'
import type { Config } from '../config.ts'
import { StartupError } from '../errors.ts'
import { type Claims, type OidcMapping, readMapping } from './oidc-mapping.ts'

/** The provider's own description is asked for again after so long. */
const METADATA_MS = 3_600_000

export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string | undefined
  readonly mapping: OidcMapping
}

/** Null when no provider is set up. @throws StartupError `OIDC_INCOMPLETE`, `OIDC_MAPPING_MALFORMED` */
export function oidcSettings(config: Config): OidcSettings | null {
  const {
    oidcIssuer: issuer,
    oidcClientId: clientId,
    oidcClientSecret: clientSecret,
    oidcMapping: file,
  } = config
  if (issuer === undefined) return null
  if (clientId === undefined || file === undefined) {
    throw new StartupError(
      'OIDC_INCOMPLETE',
      {
        th: 'กำหนด LCR_OIDC_ISSUER แล้ว แต่ขาด LCR_OIDC_CLIENT_ID หรือ LCR_OIDC_MAPPING',
        en: 'LCR_OIDC_ISSUER is set, but LCR_OIDC_CLIENT_ID or LCR_OIDC_MAPPING is not.',
      },
      { th: 'กำหนดให้ครบทั้งสามค่า', en: 'Set all three, or none.' },
    )
  }
  return { issuer, clientId, clientSecret, mapping: readMapping(file) }
}

/** The provider as this register talks to it: authorization code flow with PKCE. */
export class OidcClient {
  private metadata: { value: oidc.ServerMetadata; until: number } | undefined

  constructor(readonly settings: OidcSettings) {}

  /** Where the browser goes to sign in. */
  async authorizationUrl(request: {
    redirectUri: string
    state: string
    nonce: string
    verifier: string
  }): Promise<URL> {
    return oidc.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: request.redirectUri,
      scope: this.settings.mapping.scope,
      response_type: 'code',
      state: request.state,
      nonce: request.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(request.verifier),
      code_challenge_method: 'S256',
    })
  }

  /**
   * The claims of whoever came back: signature, issuer, audience, nonce and times of the ID token are checked, and the
   * provider's user information, where it has any, is laid over them.
   * @throws Error when anything does not hold
   */
  async claims(
    callback: URL,
    expected: { state: string; nonce: string; verifier: string },
  ): Promise<Claims & { sub: string }> {
    const configuration = await this.configuration()
    const tokens = await oidc.authorizationCodeGrant(configuration, callback, {
      expectedState: expected.state,
      expectedNonce: expected.nonce,
      pkceCodeVerifier: expected.verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) throw new Error('the provider sent no ID token')
    if (configuration.serverMetadata().userinfo_endpoint === undefined) return claims
    return { ...claims, ...(await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)) }
  }

  /** Made anew each time, so that the provider's keys are asked for anew: a rotated key works at once. */
  private async configuration(): Promise<oidc.Configuration> {
    const { clientId, clientSecret } = this.settings
    const metadata = await this.serverMetadata()
    const configuration = new oidc.Configuration(
      metadata,
      clientId,
      clientSecret,
      this.authentication(metadata),
    )
    oidc.enableNonRepudiationChecks(configuration)
    if (this.isPlain()) oidc.allowInsecureRequests(configuration)
    return configuration
  }

  private async serverMetadata(): Promise<oidc.ServerMetadata> {
    if (this.metadata && this.metadata.until > Date.now()) return this.metadata.value
    const { issuer, clientId } = this.settings
    const found = await oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), {
      execute: this.isPlain() ? [oidc.allowInsecureRequests] : [],
      timeout: 10,
    })
    this.metadata = { value: found.serverMetadata(), until: Date.now() + METADATA_MS }
    return this.metadata.value
  }

  private authentication({
    token_endpoint_auth_methods_supported: methods,
  }: oidc.ServerMetadata): oidc.ClientAuth {
    const { clientSecret } = this.settings
    if (clientSecret === undefined) return oidc.None()
    // Basic is what the standard takes for granted where nothing is said.
    const basic = methods === undefined || methods.includes('client_secret_basic')
    return basic ? oidc.ClientSecretBasic(clientSecret) : oidc.ClientSecretPost(clientSecret)
  }

  /** Plain http is accepted by the settings for a provider on this very machine only. */
  private isPlain(): boolean {
    return this.settings.issuer.startsWith('http:')
  }
}
