import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { startEmbedded } from '../../server/database/embedded.ts'
import { embeddedBinaries } from '../../server/database/embedded-binaries.ts'
import { serverIdentity } from '../../server/database/embedded-identity.ts'
import { withinReach } from '../../server/database/embedded-reach.ts'
import { aFolder } from '../support/folder.ts'

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('withinReach', () => {
  it('lets the server user run programs that lie in a folder closed to it', async () => {
    const closed = aFolder()
    const real = await embeddedBinaries()
    cpSync(join(real.root, 'native'), join(closed.path, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
    })
    const inside = (program: string) => join(closed.path, relative(real.root, program))
    const binaries = {
      ...real,
      root: closed.path,
      initdb: inside(real.initdb),
      postgres: inside(real.postgres),
    }
    const identity = serverIdentity(join(tmpdir(), 'lcr-no-such-folder'))
    const programs = await withinReach(binaries, identity)
    const version = execFileSync(programs.postgres, ['--version'], { encoding: 'utf8', ...identity.spawn })
    if (programs.root !== closed.path) rmSync(programs.root, { recursive: true })
    closed.remove()
    expect(version.trim()).toBe(real.version)
  })
})

describe('startEmbedded', () => {
  const folder = aFolder()
  afterAll(() => folder.remove())

  it('makes a UTF-8 cluster whose letters and order are Thai, and listens on no port', async () => {
    const server = await startEmbedded({ folder: join(folder.path, 'fresh') })
    const rows = await ask(
      server.url,
      `select current_setting('server_encoding') as encoding, current_setting('listen_addresses') as addresses,
        datctype as ctype, datlocprovider as provider, datlocale as locale,
        'เกม' < 'ขนม' collate "th-x-icu" as thai_order, 'เกม' < 'ขนม' as code_order
       from pg_database where datname = current_database()`,
    )
    await server.stop()
    await server.stop()
    expect(server.fresh).toBe(true)
    expect(rows).toEqual([
      {
        encoding: 'UTF8',
        addresses: '',
        ctype: 'C.UTF-8',
        provider: 'b',
        locale: 'C.UTF-8',
        thai_order: true,
        code_order: false,
      },
    ])
  })

  it('works in a folder that only its owner may enter', async () => {
    const closed = join(folder.path, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    const server = await startEmbedded({ folder: join(closed, 'deep', 'postgres') })
    const rows = await ask(server.url, 'select 1 as n')
    await server.stop()
    expect(rows).toEqual([{ n: 1 }])
  })

  it('works in a folder that everybody may enter', async () => {
    const open = join(folder.path, 'open')
    mkdirSync(open)
    for (const path of [folder.path, open]) chmodSync(path, 0o755)
    const server = await startEmbedded({ folder: join(open, 'postgres') })
    const rows = await ask(server.url, 'select 1 as n')
    await server.stop()
    expect(rows).toEqual([{ n: 1 }])
  })

  it('works in a folder with a long Thai name, spaces, commas and quotes', async () => {
    const odd = join(folder.path, `ศูนย์ช่วยเหลือ, "ประชาชน" ของ อปท's`, 'ข้อมูลจำลอง'.repeat(3))
    const server = await startEmbedded({ folder: odd })
    const rows = await ask(server.url, 'select 1 as n')
    await server.stop()
    expect(rows).toEqual([{ n: 1 }])
  })

  it('does not take the id of a foreign process in a stale pid file for its own server', async () => {
    const data = join(folder.path, 'stale')
    const first = await startEmbedded({ folder: data })
    await first.stop()
    const stale = [process.pid, data, '1', '5432', data, '', '  5432001   0', 'ready   ', ''].join('\n')
    writeFileSync(join(data, 'postmaster.pid'), stale)
    writeFileSync(join(data, '.s.PGSQL.5432.lock'), stale)
    const second = await startEmbedded({ folder: data })
    const rows = await ask(second.url, 'select 1 as n')
    await second.stop()
    expect(second.fresh).toBe(false)
    expect(rows).toEqual([{ n: 1 }])
  })

  it('clears away a folder that a killed first start has left half made', async () => {
    const parent = join(folder.path, 'half')
    mkdirSync(join(parent, 'postgres.new-999999999-0a1b2c3d', 'base'), { recursive: true })
    const server = await startEmbedded({ folder: join(parent, 'postgres') })
    await server.stop()
    expect(readdirSync(parent)).toEqual(['postgres'])
  })

  it('lets one of two first starts win, and refuses the other', async () => {
    const data = join(folder.path, 'race')
    const results = await Promise.allSettled([1, 2].map(() => startEmbedded({ folder: data })))
    const won = results.filter((result) => result.status === 'fulfilled')
    const lost = results.filter((result) => result.status === 'rejected')
    await Promise.all(won.map(({ value }) => value.stop()))
    expect(won).toHaveLength(1)
    expect(lost.map(({ reason }) => reason.code)).toEqual(['DATA_FOLDER_IN_USE'])
    expect(existsSync(join(data, 'postmaster.pid'))).toBe(false)
  })
})
