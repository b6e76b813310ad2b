import { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** How long somebody who is still sending has to read the answer. */
const LINGER_MS = 2_000

/**
 * Ends the connection of a request that was answered before all of it had come, such as a file that is too large. What is
 * left is read by nobody, so its end would not be noticed either: the connection would stand until the server's time limit.
 */
export function registerUnreadBodies(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw }, reply, done) => {
    // Gone from the request once somebody has given up reading it; requests that are injected have none.
    const { socket } = raw
    const waits = () => socket instanceof Socket && !raw.complete
    reply.raw.once('finish', () => {
      if (waits()) setTimeout(() => waits() && socket.destroy(), LINGER_MS).unref()
    })
    done()
  })
}
