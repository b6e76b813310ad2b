import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import { registerContentTypes } from './content-types.ts'
import { registerOriginCheck } from './origin-check.ts'
import { type ShownOrigins, securityHeaders } from './security-headers.ts'
import { registerStyleNonce } from './style-nonce.ts'
import { registerUnreadBodies } from './unread-bodies.ts'

/** What a page may use of the device: camera and place are for photos of signs, taken in front of them. */
const PERMISSIONS = 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), browsing-topics=()'

/** Everything that guards a request before a route sees it, in the order in which it must stand. */
export async function registerSafety(app: FastifyInstance, config: ShownOrigins): Promise<void> {
  registerStyleNonce(app)
  await app.register(helmet, securityHeaders(config))
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', PERMISSIONS)
  })
  registerOriginCheck(app, config.publicOrigin ?? null)
  registerContentTypes(app)
  registerUnreadBodies(app)
}
