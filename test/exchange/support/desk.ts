import { join } from 'node:path'
import type { Receipt, ReceiptLine } from '../../../server/exchange/import/receipt/receipt.ts'
import { aCountry } from '../../support/country.ts'
import type { CountryIds } from '../../support/country-ids.ts'
import { aDatabase, aTwinOf, type TestDatabase } from '../../support/database.ts'
import { aFolder } from '../../support/folder.ts'
import { aWeb, type Visitor, type Web } from './web.ts'

export interface Preview {
  upload: string
  reasonRequired: boolean
  receipt: Receipt
}

/** A desk with files on it: an officer of province 30, a server, and a database that nobody else writes to. */
export interface Desk {
  readonly database: TestDatabase
  readonly web: Web
  readonly country: CountryIds
  readonly officer: Visitor
  /** What is now in a column of the centre of an LAO. */
  value(code: string, column: string): Promise<unknown>
  close(): Promise<void>
}

/** Desks that all begin alike: two LAOs and a joint centre in province 30, one LAO in province 40. */
export interface Desks {
  open(): Promise<Desk>
  /** Where another file can be written. */
  path(): string
  close(): Promise<void>
}

export async function someDesks(): Promise<Desks> {
  const folder = aFolder()
  const original = await aDatabase()
  const country = await aCountry(original.pool)
    .province('30')
    .district('3001')
    .lao('06300101')
    .correctCentre({
      remarks: '=1+1',
      fax: null,
      confirmed_none: ['fax'],
      established_on: '2018-02-01',
      help_fields: ['DISASTER', 'อื่น'],
    })
    .installedSign({ wording: 'ศูนย์ช่วยเหลือ (ข้อมูลจำลอง)' })
    .lao('06300102')
    .correctCentre({ road: 'ถนนเดิม' })
    .slot()
    .correctCentre()
    .members('06300101', '06300102')
    .province('40')
    .district('4001')
    .lao('06400101')
    .correctCentre()
    .round('r', { due_at: '2023-03-25T00:00:00+07:00' })
    .build()
  let count = 0
  return {
    path() {
      count += 1
      return join(folder.path, `file-${count}.xlsx`)
    },
    async open() {
      const database = await aTwinOf(original)
      const web = await aWeb(database)
      const officer = await web.somebody('PROVINCE_OFFICER', country.province('30'))
      return {
        ...{ database, web, country, officer },
        async value(code, column) {
          const { rows } = await database.pool.query(
            `select c.${column} value from centre c join lao l on l.id = c.lao_id where l.code = $1 and c.deleted_at is null`,
            [code],
          )
          return rows[0]?.value as unknown
        },
        async close() {
          await web.close()
          await database.drop()
        },
      }
    },
    async close() {
      await original.drop()
      folder.remove()
    },
  }
}

/** Rows of one LAO, by its code. */
export const byCode = (code: string) => (cells: Readonly<Record<string, string>>) =>
  cells['รหัส อปท.'] === code

/** The export of province 30. */
export const OWN = '/export/centres.xlsx?where=%7B%22province%22%3A%2230%22%7D'
export const JSON_TYPE = { 'content-type': 'application/json' }

export async function preview(who: Visitor, file: string, kind = 'centres'): Promise<Preview> {
  return (await (await who.upload(`/import/${kind}?name=file.xlsx`, file)).json()) as Preview
}

export async function apply(who: Visitor, { upload }: Preview, wishes: object = {}): Promise<Receipt> {
  const answer = await who.post(`/import/uploads/${upload}/apply`, JSON.stringify(wishes), JSON_TYPE)
  return (await answer.json()) as Receipt
}

export function undo(who: Visitor, id: string, wishes: object = {}): Promise<Response> {
  return who.post(`/import/receipts/${id}/undo`, JSON.stringify(wishes), JSON_TYPE)
}

export async function lines(who: Visitor, { id }: Receipt, kind = ''): Promise<ReceiptLine[]> {
  return (await (await who.get(`/import/receipts/${id}/lines?kind=${kind}`)).json()) as ReceiptLine[]
}
