import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import helmet, { type HelmetOptions } from 'helmet'
import type { Config } from '../config.ts'

/** The addresses of settings that headers name. */
export type ShownOrigins = Pick<Config, 'publicOrigin'> & Partial<Pick<Config, 'mapTiles'>>

/** What a page may use of the device: camera and place are for photos of signs, taken in front of them. */
const PERMISSIONS = 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), browsing-topics=()'

/** Headers of every answer, made once: to make them for each took longer than to look for its cookie. */
export function registerSecurityHeaders(app: FastifyInstance, origins: ShownOrigins): void {
  const headers = { ...madeByHelmet(policies(origins)), 'permissions-policy': PERMISSIONS }
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
}

/**
 * The console is one origin and loads nothing from elsewhere but the pictures of a base map, where one is set; no script may
 * stand in the page. The style sheets its component library writes at run time carry the nonce of the answer that brought
 * the page (`style-nonce.ts`).
 */
function policies({ publicOrigin, mapTiles }: ShownOrigins): HelmetOptions {
  const https = publicOrigin?.startsWith('https:') ?? false
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
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

/** The headers helmet sets on an answer. */
function madeByHelmet(options: HelmetOptions): Record<string, string> {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  helmet(options)(request, response, (error) => {
    if (error) throw error
  })
  return Object.fromEntries(
    Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]),
  )
}
