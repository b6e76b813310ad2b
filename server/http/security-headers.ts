import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { Config } from '../config.ts'
import { styleNonceSource } from './style-nonce.ts'

/** The addresses of settings that headers name. */
export type ShownOrigins = Pick<Config, 'publicOrigin'> & Partial<Pick<Config, 'mapTiles'>>

/**
 * Headers of every answer. The console is one origin and loads nothing from elsewhere but the pictures of a base map, where
 * one is set; no script may stand in the page. The style sheets its component library writes at run time carry the nonce of the answer that brought the page.
 */
export function securityHeaders({ publicOrigin, mapTiles }: ShownOrigins): FastifyHelmetOptions {
  const https = publicOrigin?.startsWith('https:') ?? false
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", styleNonceSource],
        imgSrc: ["'self'", 'data:', 'blob:', ...(mapTiles ? [new URL(mapTiles).origin] : [])],
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
