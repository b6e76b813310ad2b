import type { FastifyReply } from 'fastify'

/** Aborted when the client is gone or the time of the request is over: nobody waits for its statements any more. */
export function patience(reply: FastifyReply, requestMs: number): AbortSignal {
  const controller = new AbortController()
  const late = setTimeout(() => controller.abort(), requestMs)
  reply.raw.once('close', () => {
    clearTimeout(late)
    if (!reply.raw.writableFinished) controller.abort()
  })
  return controller.signal
}
