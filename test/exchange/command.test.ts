import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TestDatabase } from '../support/database.ts'
import { aFolder, type Folder } from './support/files.ts'
import { municipality, registerRows, sao } from './support/register-file.ts'
import { aSmallCountry } from './support/small-country.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SLOW = 120_000

describe('npm run import', () => {
  let folder: Folder
  let country: TestDatabase
  let home: string
  beforeAll(async () => {
    ;[folder, country] = await Promise.all([aFolder(), aSmallCountry()])
    home = dirname((await folder.file('home', '')).path)
  })
  afterAll(() => Promise.all([folder.remove(), country.drop()]))

  /** Runs the program on the test's database, in the folder of its files. */
  const command = (...args: string[]) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const inherited = Object.entries(process.env).filter(([name]) => !/^(LCR_|NODE_OPTIONS$)/.test(name))
      const child = spawn(
        process.execPath,
        [
          '--import',
          join(ROOT, 'node_modules/tsx/dist/esm/index.mjs'),
          join(ROOT, 'server/exchange/import/import.command.ts'),
          ...args,
        ],
        { cwd: home, env: { ...Object.fromEntries(inherited), DATABASE_URL: country.url } },
      )
      let [out, err] = ['', '']
      child.stdout.on('data', (chunk) => {
        out += chunk
      })
      child.stderr.on('data', (chunk) => {
        err += chunk
      })
      child.once('close', (code) => resolve({ code, out, err }))
    })

  it(
    'imports, prints the receipt in Thai and English, and ends with 0',
    async () => {
      await folder.csv(registerRows(sao('6910201', 'ก'), sao('6910202', 'ข')), 'first.csv')
      const { code, out, err } = await command('register', 'first.csv')
      expect(err).toContain('Reading the file 2')
      expect({ code, out }).toMatchObject({ code: 0 })
      expect(out).toMatch(/ใหม่ · new +2/)
      expect(out).toContain('นำเข้าแล้ว · ACCEPTED')
      const { rows } = await country.pool.query('select distinct actor from change')
      expect(rows).toEqual([{ actor: expect.stringContaining('บรรทัดคำสั่ง') }])
    },
    SLOW,
  )

  it(
    'prints every line as JSON, and changes nothing in a dry run',
    async () => {
      await folder.csv(
        registerRows(sao('6910201', 'ก', { postcode: '80000' }), sao('6910202', 'ข')),
        'second.csv',
      )
      const { code, out } = await command(
        'register',
        'second.csv',
        '--dry-run',
        '--json',
        '--as-of',
        '1/3/2566',
      )
      expect(code).toBe(0)
      const { receipt, lines } = JSON.parse(out)
      expect(receipt).toMatchObject({
        kind: 'REGISTER',
        outcome: 'ACCEPTED',
        dryRun: true,
        asOf: '2023-03-01',
        counts: { changed: 1, unchanged: 1 },
      })
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatchObject({
        kind: 'CHANGED',
        subject: '06910201',
        details: { postcode: { from: null, to: '80000' } },
      })
      const { rows } = await country.pool.query('select count(postcode)::int n from lao')
      expect(rows).toEqual([{ n: 0 }])
    },
    SLOW,
  )

  it(
    'ends with 2 when refused, leaves the questions in a file that is ready to be answered, and takes the answers',
    async () => {
      await folder.csv(registerRows(sao('6910201', 'ก'), municipality('5910299', 'ใหม่')), 'third.csv')
      const asked = await command('register', 'third.csv', '--as-of', '2023-03-01')
      expect(asked.code).toBe(2)
      expect(asked.err).toContain('third.resolve.json')
      const text = await readFile(join(home, 'third.resolve.json'), 'utf8')
      const questions = JSON.parse(text)
      expect(Object.keys(questions.answers)).toEqual(['06910202'])
      questions.answers['06910202'].answer = questions.answers['06910202'].candidates[0].answer
      await folder.file('third.resolve.json', JSON.stringify(questions))
      const again = await command('register', 'third.csv', '--as-of', '2023-03-01')
      expect(again.err).toContain('third.resolve-2.json')
      const answered = await command(
        'register',
        'third.csv',
        '--as-of',
        '2023-03-01',
        '--resolve',
        'third.resolve.json',
      )
      expect(answered.code).toBe(0)
      expect(answered.out).toContain('06910202 → 05910299')
    },
    SLOW,
  )

  it.each([
    [['frobnicate'], 'npm run import -- register <file>'],
    [['register'], 'npm run import -- register <file>'],
    [['centres', 'a.csv', '--partial'], '--partial'],
    [['register', 'a.csv', '--no-such'], '--no-such'],
    [['register', 'a.csv', '--as-of', '1/3/66'], 'no certain date'],
    [['register', 'no-such-file.csv'], 'no such file'],
  ])(
    'says what is wrong with %j, and ends with 1',
    async (args, words) => {
      const { code, err } = await command(...args)
      expect(err).toContain(words)
      expect(code).toBe(1)
    },
    SLOW,
  )

  it(
    'writes a template',
    async () => {
      const { code } = await command('signs', '--template', 'signs.csv', '--english')
      expect(code).toBe(0)
      expect(await readFile(join(home, 'signs.csv'), 'utf8')).toContain(
        '"lao_code","lao_name","district_code"',
      )
    },
    SLOW,
  )
})
