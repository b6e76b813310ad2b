import type { SampleCredential } from './sample-accounts.ts'

/** What the first start prints: who may sign in, as what, where, and with which password or token. */
export function credentialTable(credentials: readonly SampleCredential[]): string {
  const rows = credentials.map(({ role, login, secret, area }) => [
    login ?? 'token',
    secret,
    role,
    area ?? '',
  ])
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const lines = rows.map((row) =>
    `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd(),
  )
  return [
    '\nบัญชีตัวอย่าง (ข้อมูลจำลอง) แสดงครั้งนี้ครั้งเดียว · Sample accounts, shown this once:',
    ...lines,
    '  ลืมรหัสผ่าน · lost one: npm run account -- reset <login>',
  ].join('\n')
}
