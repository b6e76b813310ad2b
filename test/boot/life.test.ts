import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPool } from '../../server/database/connect.ts'
import { aFolder } from '../support/folder.ts'
import { aServer, type ServerProcess } from '../support/server-process.ts'

describe('the life of the server', () => {
  const folder = aFolder()
  const dataDir = join(folder.path, 'data')
  const started: ServerProcess[] = []

  function run(): ServerProcess {
    const server = aServer({ LCR_DATA_DIR: dataDir })
    started.push(server)
    return server
  }

  let latest: ServerProcess | undefined
  let over = true

  /** The server that runs, or a new one: a start takes seconds, and most tests only want to end it in their own way. */
  async function running(): Promise<{ server: ServerProcess; address: string }> {
    if (over) {
      latest = run()
      over = false
      const ends = () => {
        over = true
      }
      latest.ended.then(ends, ends)
    }
    const server = latest as ServerProcess
    return { server, address: await server.ready }
  }

  beforeAll(async () => {
    const { server } = await running()
    expect(server.output()).toMatch(/ใหม่ · new/)
  })
  afterAll(async () => {
    for (const server of started) server.signal('SIGKILL')
    await Promise.all(started.map(({ ended }) => ended))
    await databaseGone()
    folder.remove()
  })

  /** Process id of the embedded database server, 0 when none runs. */
  function databasePid(): number {
    try {
      const pid = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
      const state = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '')
      return state.startsWith('Z') ? 0 : pid
    } catch {
      return 0
    }
  }

  async function databaseGone(): Promise<void> {
    for (let n = 0; n < 100 && databasePid() !== 0; n += 1) await sleep(100)
    expect(databasePid()).toBe(0)
  }

  it('says that it is alive and ready', async () => {
    const { address } = await running()
    const answers = await Promise.all(
      ['/healthz', '/readyz'].map(async (path) => {
        const answer = await fetch(address + path)
        return [answer.status, await answer.json()]
      }),
    )
    expect(answers).toEqual([
      [200, { status: 'ok' }],
      [200, { status: 'ready' }],
    ])
  })

  it('lets an operator in trouble work on its accounts while it runs', async () => {
    await running()
    const { stdout } = await promisify(execFile)(
      'node_modules/.bin/node',
      ['--import', 'tsx', 'server/accounts/account.command.ts', 'create', 'chief', '--role', 'DLA_ADMIN'],
      { env: { ...process.env, LCR_DATA_DIR: dataDir, LCR_SAMPLE_DATA: 'off' } },
    )
    expect(stdout).toMatch(/password: (\w{4}-){3}\w{4}/)
  })

  it('keeps its data over a second start, and has nothing to migrate then', async () => {
    const socket = `postgresql://lcr@${encodeURIComponent(join(dataDir, 'postgres'))}/register`
    const { server: before } = await running()
    const pool = openPool(socket)
    await pool.query(`create schema kept; create table kept.note as select 'ข้อมูลจำลอง' as note`)
    await pool.end()
    await before.stop()

    const { server: after } = await running()
    const again = openPool(socket)
    const { rows } = await again.query('select note from kept.note')
    await again.end()
    expect(rows).toEqual([{ note: 'ข้อมูลจำลอง' }])
    expect(after.output()).toMatch(/existing data/)
    expect(after.output()).toMatch(/\(0 migrations, .+same rules\)/)
  })

  it('finishes the request in flight on SIGTERM, refuses new ones, and exits 0 with its database', async () => {
    const { server, address } = await running()
    const request = await aSlowRequest(address)
    server.signal('SIGTERM')
    await sleep(300)
    await expect(fetch(`${address}/healthz`)).rejects.toThrow('fetch failed')
    expect(databasePid()).not.toBe(0)
    expect(await request.finish()).toMatch(/^HTTP\/1\.1 404 /)
    expect(await server.ended).toMatchObject({ code: 0 })
    expect(databasePid()).toBe(0)
  })

  it('ends at once on a second signal, and still takes its database with it', async () => {
    const { server, address } = await running()
    const request = await aSlowRequest(address)
    server.signal('SIGTERM')
    await sleep(800)
    const since = Date.now()
    server.signal('SIGTERM')
    expect(await server.ended).toMatchObject({ code: 130 })
    expect(Date.now() - since).toBeLessThan(2_000)
    request.socket.destroy()
    await databaseGone()
  })

  it('takes its database with it even when it is killed, and starts again', async () => {
    const { server: killed } = await running()
    expect(databasePid()).not.toBe(0)
    killed.signal('SIGKILL')
    await killed.ended
    const { address } = await running()
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
  })

  it('says so and exits 1 when its database dies, and recovers from the stale pid file', async () => {
    const { server } = await running()
    process.kill(databasePid(), 'SIGKILL')
    const { code, output } = await server.ended
    expect({ code, output }).toMatchObject({
      code: 1,
      output: expect.stringMatching(/database server ended/),
    })
    expect(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).toMatch(/^\d+/)
    const { server: next } = await running()
    await next.stop()
  })

  it('stops cleanly in the middle of a start', async () => {
    const server = run()
    while (!server.output().includes('Starting the embedded database')) await sleep(5)
    server.signal('SIGTERM')
    expect(await server.ended).toMatchObject({ code: 0 })
    await databaseGone()
  })
})

/** A POST whose last byte is still to come: the server cannot answer it yet. */
async function aSlowRequest(address: string): Promise<{ socket: Socket; finish(): Promise<string> }> {
  const { hostname, port, host } = new URL(address)
  const socket = connect(Number(port), hostname)
  let answer = ''
  socket.setEncoding('utf8').on('data', (text) => {
    answer += text
  })
  await new Promise((resolve) => socket.once('connect', resolve))
  const head = [
    'POST /nowhere HTTP/1.1',
    `Host: ${host}`,
    'Content-Type: application/json',
    'Content-Length: 2',
  ]
  socket.write(`${head.join('\r\n')}\r\nConnection: close\r\n\r\n{`)
  await sleep(300)
  return {
    socket,
    async finish() {
      socket.write('}')
      await new Promise((resolve) => socket.once('close', resolve))
      return answer
    },
  }
}
