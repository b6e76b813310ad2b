import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import Fastify from 'fastify'
import { registerUnreadBodies } from '../../server/http/unread-bodies.ts'

const app = Fastify()
let port = 0
beforeAll(async () => {
  registerUnreadBodies(app)
  // Refuses before it has read anything, as for a file that is too large.
  app.addContentTypeParser('*', (_request, _body, done) => done(null))
  app.post('/refused', async (_request, reply) => reply.code(413).send('too large'))
  app.post('/read', async ({ raw }) => {
    for await (const _ of raw);
    return 'read'
  })
  port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port)
})
afterAll(() => app.close())

/** A connection on which a POST has begun and the answer to it has come. */
async function asked(path: string, body: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: x/x\r\nContent-Length: 4\r\n\r\n${body}`)
  await once(socket, 'data')
  return socket
}

describe('a request that is answered before all of it has come', () => {
  it('is answered, and its connection does not stay', async () => {
    const socket = await asked('/refused', 'on')
    await once(socket, 'close')
    expect(socket.destroyed).toBe(true)
  }, 10_000)

  it('keeps its connection when the rest comes after all, like every other', async () => {
    const late = await asked('/refused', 'on')
    late.write('ce')
    const whole = await asked('/read', 'once')
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    expect([late.destroyed, whole.destroyed]).toEqual([false, false])
    for (const socket of [late, whole]) socket.destroy()
  })
})
