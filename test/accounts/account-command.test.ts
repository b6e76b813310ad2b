import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { stopAccount } from '../../server/accounts/account.ts'
import { readAccountCommand } from '../../server/accounts/account-command.ts'
import type { Accounts } from '../../server/accounts/accounts.ts'
import { SYSTEM } from '../../server/accounts/as-actor.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aSmallPlace, testAccounts } from './support.ts'
import { anApi, Browser, SIGN_IN, type SignInData, type TestApi } from './support-api.ts'

const CHANGE = `mutation ($c: String!, $p: String!) { changePassword(current: $c, password: $p) {
  __typename ... on SignedIn { viewer { roles mustChangePassword } } ... on InvalidInput { fields { field code } } } }`

describe('npm run account', () => {
  let db: TestDatabase
  let accounts: Accounts
  let api: TestApi

  beforeAll(async () => {
    db = await aDatabase()
    accounts = testAccounts(db.pool)
    api = await anApi(accounts)
    await aSmallPlace(db.pool)
  })
  afterAll(async () => {
    await api.close()
    await db.drop()
  })

  const passwordIn = (lines: string[]) => /password: (\S+)/.exec(lines.join('\n'))?.[1] ?? ''
  const run = async (...argv: string[]) => readAccountCommand(argv)(accounts)

  it('makes the first administrator, who must choose a password before any role is in force', async () => {
    const first = passwordIn(
      await run('create', 'Chief', '--name', 'ผู้ดูแล (ข้อมูลจำลอง)', '--role', 'DLA_ADMIN'),
    )
    const browser = new Browser(api.url)
    const { signIn } = await browser.ask<SignInData>(SIGN_IN, { login: 'chief', password: first })
    expect(signIn).toMatchObject({ __typename: 'SignedIn', viewer: { roles: [], mustChangePassword: true } })

    const change = (next: string) => browser.ask(CHANGE, { c: first, p: next })
    expect(await change('password1234')).toEqual({
      changePassword: { __typename: 'InvalidInput', fields: [{ field: 'password', code: 'TOO_WEAK' }] },
    })
    expect(await change(first)).toMatchObject({ changePassword: { fields: [{ code: 'UNCHANGED' }] } })
    expect(await change('ม้าลาย กินข้าวเหนียว 3 มื้อ')).toEqual({
      changePassword: { __typename: 'SignedIn', viewer: { roles: ['DLA_ADMIN'], mustChangePassword: false } },
    })
    expect(await browser.ask('{ viewer { roles } }')).toEqual({ viewer: { roles: ['DLA_ADMIN'] } })
  })

  it('gives a role in the area of a code', async () => {
    await run('create', 'officer', '--role', 'PROVINCE_OFFICER', '--area', '97')
    await run('create', 'staff', '--role', 'LAO_STAFF', '--area', '05970101')
    expect((await run('list')).join('\n')).toMatch(
      /officer\tACTIVE\tPROVINCE_OFFICER 97\t.*\n.*staff\tACTIVE\tLAO_STAFF 05970101/,
    )
    await expect(run('create', 'nowhere', '--role', 'PROVINCE_OFFICER', '--area', '00')).rejects.toThrow(
      'no such province',
    )
    await expect(run('create', 'nowhere', '--role', 'PROVINCE_OFFICER')).rejects.toThrow(
      'needs an existing province',
    )
    await expect(run('create', 'nowhere', '--role', 'DLA_ANALYST', '--area', '97')).resolves.toHaveLength(3)
  })

  it('refuses a login that is taken or malformed, and says how it is used', async () => {
    await expect(run('create', 'CHIEF', '--role', 'DLA_ADMIN')).rejects.toThrow('already taken')
    await expect(run('create', 'ไทย', '--role', 'DLA_ADMIN')).rejects.toThrow('a–z')
    await expect(run('create', 'someone', '--role', 'KING')).rejects.toThrow('Usage')
    await expect(run('explode', 'someone')).rejects.toThrow('Usage')
    await expect(run()).rejects.toThrow('Usage')
    await expect(run('reset', 'someone-else')).rejects.toThrow('no such account')
  })

  it('resets a password, which ends every session, and unlocks', async () => {
    const before = passwordIn(await run('create', 'forgets', '--role', 'DLA_EDITOR'))
    const browser = new Browser(api.url)
    await browser.ask(SIGN_IN, { login: 'forgets', password: before })
    const after = passwordIn(await run('reset', 'forgets'))
    expect(await browser.ask('{ viewer { login } }')).toEqual({ viewer: null })
    const attempt = async (password: string) =>
      (await new Browser(api.url).ask<SignInData>(SIGN_IN, { login: 'forgets', password })).signIn
    expect(await attempt(before)).toMatchObject({ reason: 'WRONG' })
    const { rows } = await db.pool.query<{ id: string }>(`select id from account where login = 'forgets'`)
    await stopAccount(accounts, SYSTEM, rows[0]?.id ?? '', 'LOCKED', 'ทดสอบ')
    expect(await attempt(after)).toMatchObject({ reason: 'LOCKED' })
    await run('unlock', 'forgets')
    expect(await attempt(after)).toMatchObject({ __typename: 'SignedIn' })
  })

  it('is recorded as done by the operator', async () => {
    const { rows } = await db.pool.query(
      `select distinct actor, actor_id from change where noun = 'account' and action = 'CREATED'`,
    )
    expect(rows).toEqual([{ actor: 'ผู้ดูแลเครื่อง (บรรทัดคำสั่ง)', actor_id: null }])
  })

  it('runs as a program on DATABASE_URL and ends with a code', async () => {
    const env = {
      ...process.env,
      DATABASE_URL: db.url,
      LCR_SERVER_KEYS: 'only for this test but long enough to be one',
    }
    const program = (...argv: string[]) =>
      promisify(execFile)(
        'node_modules/.bin/node',
        ['--import', 'tsx', 'server/accounts/account.command.ts', ...argv],
        { env },
      )
    const made = await program('create', 'by-program', '--role', 'DLA_ANALYST')
    expect(made.stdout).toMatch(/password: (\w{4}-){3}\w{4}/)
    await expect(program('reset', 'absent')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no such account'),
    })
    // Told before any database is opened: there is none at this address.
    env.DATABASE_URL = 'postgresql://nobody@127.0.0.1:1/none'
    for (const misread of [
      ['--surname', 'x'],
      ['explode', 'someone'],
      ['create', 'x', '--role', 'KING'],
    ])
      await expect(program(...misread)).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringContaining('npm run account'),
      })
  })
})
