import { parseArgs } from 'node:util'
import { InvalidInput, NotFound, type Words } from '../errors.ts'
import { freeAccount, insertAccount } from './account.ts'
import type { Accounts } from './accounts.ts'
import { type Actor, asActor } from './as-actor.ts'
import { areaByCode, areaKindOf, type GrantWanted, PERSON_ROLES, type PersonRole } from './grant.ts'
import { giveGeneratedPassword } from './sample-accounts.ts'
import { endSessions } from './session.ts'

/** Whom the history names for what is done here. */
const OPERATOR: Actor = { id: null, name: 'ผู้ดูแลเครื่อง (บรรทัดคำสั่ง)' }

export const USAGE = `npm run account -- create <login> --name <ชื่อ> --role <ROLE> [--area <code>]
npm run account -- reset <login>     รหัสผ่านใหม่ ใช้ได้ครั้งเดียว · a new password to be changed at once
npm run account -- unlock <login>    ปลดล็อกหรือยกเลิกการระงับ · lifts a lock or a suspension
npm run account -- list              บัญชีทั้งหมด · every account

ROLE: ${PERSON_ROLES.join(', ')}
--area: รหัสจังหวัด 2 หลัก อำเภอ 4 หลัก หรือ อปท. 8 หลัก · code of the province, district or LAO the role is for`

/** What was asked for, on the accounts it is then done to. @returns lines to print @throws InvalidInput, NotFound */
export type AccountCommand = (accounts: Accounts) => Promise<string[]>

/**
 * What the operator can do without being signed in: make the first administrator, and get people back in. Read before any
 * database is opened: what cannot be understood starts none.
 * @throws InvalidInput, and TypeError for an option that does not exist
 */
export function readAccountCommand(argv: readonly string[]): AccountCommand {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { name: { type: 'string' }, role: { type: 'string' }, area: { type: 'string' } },
  })
  const [command, login] = positionals
  if (command === 'list' && positionals.length === 1) return list
  if (login === undefined || positionals.length !== 2) throw usage()
  switch (command) {
    case 'create': {
      const role = PERSON_ROLES.find((known) => known === values.role)
      if (!role) throw usage()
      return (accounts) => create(accounts, { login, name: values.name ?? login, role, area: values.area })
    }
    case 'reset':
      return (accounts) => reset(accounts, login)
    case 'unlock':
      return (accounts) => unlock(accounts, login)
    default:
      throw usage()
  }
}

async function create(
  accounts: Accounts,
  wanted: { login: string; name: string; role: PersonRole; area: string | undefined },
): Promise<string[]> {
  const grant = await grantOf(accounts, wanted.role, wanted.area)
  return asActor(accounts.pool, OPERATOR, async (sql) => {
    const { id, login } = await insertAccount(sql, { ...wanted, grants: [grant] }, 'ACTIVE')
    return credentials(login, await giveGeneratedPassword(sql, id, { mustChange: true }))
  })
}

async function grantOf({ pool }: Accounts, role: PersonRole, area: string | undefined): Promise<GrantWanted> {
  const kind = areaKindOf(role)
  if (kind === null || area === undefined) return { role, areaId: null }
  const areaId = await areaByCode(pool, kind, area)
  if (areaId === null) throw new NotFound(kind.toLowerCase(), area)
  return { role, areaId }
}

/** Also makes an invited account active: the operator knows whom the password is given to. */
async function reset(accounts: Accounts, login: string): Promise<string[]> {
  const { id, status } = await find(accounts, login)
  return asActor(accounts.pool, OPERATOR, async (sql) => {
    if (status === 'INVITED') await sql.query(`update account set status = 'ACTIVE' where id = $1`, [id])
    await endSessions(sql, id)
    return credentials(login, await giveGeneratedPassword(sql, id, { mustChange: true }))
  })
}

async function unlock(accounts: Accounts, login: string): Promise<string[]> {
  await freeAccount(accounts, OPERATOR, (await find(accounts, login)).id)
  return [`ปลดล็อกแล้ว · unlocked: ${login}`]
}

async function list({ pool }: Accounts): Promise<string[]> {
  const found = await pool.query<{ line: string }>(
    `select concat_ws(E'\\t', a.login, a.status,
       (select string_agg(g.role || coalesce(' ' || p.code, ' ' || d.code, ' ' || l.code, ''), ', ' order by g.id)
        from account_grant g left join province p on p.id = g.province_id left join district d on d.id = g.district_id
          left join lao l on l.id = g.lao_id where g.account_id = a.id and g.revoked_at is null), a.name) line
     from account a order by a.login`,
  )
  return found.rows.map((row) => row.line)
}

async function find({ pool }: Accounts, login: string): Promise<{ id: string; status: string }> {
  const found = await pool.query<{ id: string; status: string }>(
    'select id, status from account where login = $1',
    [login.toLowerCase()],
  )
  const account = found.rows[0]
  if (!account) throw new NotFound('account', login)
  return account
}

function credentials(login: string, password: string): string[] {
  return [
    `ชื่อผู้ใช้ · login:    ${login}`,
    `รหัสผ่าน · password: ${password}`,
    'แสดงครั้งเดียว และต้องเปลี่ยนเมื่อเข้าสู่ระบบครั้งแรก · shown once, to be changed at the first sign-in',
  ]
}

function usage(): InvalidInput {
  const words: Words = { th: `วิธีใช้\n${USAGE}`, en: `Usage\n${USAGE}` }
  return new InvalidInput([{ field: 'arguments', code: 'USAGE', ...words }])
}
