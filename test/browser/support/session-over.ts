import type { TestConsole } from './console.ts'
import type { Visitor } from './visitor.ts'

/** The session ends, `act` finds it so, and the same person signs in again over the page, which stays as it is. */
export async function signsInAgain(
  register: TestConsole,
  { page, faults }: Visitor,
  login: string,
  act: () => Promise<void>,
): Promise<void> {
  await register.db.pool.query(
    'update session set revoked_at = now() where account_id = (select id from account where login = $1) and revoked_at is null',
    [login],
  )
  await act()
  const again = page.getByRole('dialog', { name: 'เข้าสู่ระบบอีกครั้ง' })
  await again.getByLabel('ชื่อผู้ใช้').fill(login)
  await again.getByLabel('รหัสผ่าน').fill(register.password)
  await again.getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click()
  await again.waitFor({ state: 'hidden' })
  // That nobody was signed in is what it is about.
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('401')))
}
