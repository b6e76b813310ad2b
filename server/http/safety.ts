import type { FastifyInstance } from 'fastify'
import { registerContentTypes } from './content-types.ts'
import { registerOriginCheck } from './origin-check.ts'
import { registerSecurityHeaders, type ShownOrigins } from './security-headers.ts'
import { registerUnreadBodies } from './unread-bodies.ts'

/** Everything that guards a request before a route sees it, in the order in which it must stand. */
export function registerSafety(app: FastifyInstance, config: ShownOrigins): void {
  registerSecurityHeaders(app, config)
  registerOriginCheck(app, config.publicOrigin ?? null)
  registerContentTypes(app)
  registerUnreadBodies(app)
}
