import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { Config } from '../config.ts'
import { styleNonceSource } from './style-nonce.ts'

/**
 * Headers of every answer. The console is one origin and loads nothing from elsewhere; no script may stand in the
 * page. The style sheets its component library writes at run time carry the nonce of the answer that brought the page.
 */
export function securityHeaders({ publicOrigin }: Pick<Config, 'publicOrigin'>): FastifyHelmetOptions {
  const https = publicOrigin?.startsWith('https:') ?? false
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", styleNonceSource],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        // Over plain HTTP this would send browsers of another machine to an address that does not answer.
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  }
}
