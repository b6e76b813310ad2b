import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openOrm } from '../../server/database/orm.ts'
import { unitOfWork } from '../../server/database/unit-of-work.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAdmin } from '../support/viewers.ts'

let db: TestDatabase
let ids: CountryIds
beforeAll(async () => {
  db = await aDatabase()
  ids = await aCountry(db.pool)
    .province('30')
    .district('3001')
    .lao('06300199')
    .correctCentre()
    .installedSign()
    .round('running', { due_at: '2099-03-25T00:00:00+07:00' })
    .build()
})
afterAll(() => db.drop())

const number = async (sql: string) => Number((await db.pool.query<{ n: string }>(sql)).rows[0]?.n)

describe('T23 edits of basic data and sign at the same time', () => {
  it('leave the state a fresh evaluation finds, after a hundred of them on one centre', async () => {
    const orm = await openOrm(db.pool, [])
    const viewer = anAdmin()
    const edits = Array.from({ length: 100 }, (_, n) =>
      unitOfWork(orm, viewer, { receivedAt: new Date() }, (em) =>
        n % 2 === 0
          ? em.execute('update centre set order_number = ?, road = ? where id = ?', [
              n % 4 ? '-' : '1',
              `${n}`,
              ids.centre('06300199'),
            ])
          : em.execute('update sign_installation set position = ?, size = ? where id = ?', [
              n % 3 ? 'FENCE' : null,
              `${n}`,
              ids.sign('06300199'),
            ]),
      ),
    )
    await Promise.all(edits)
    await orm.close()
    expect(await number('select check_evaluations() n')).toBe(0)
    const { rows } = await db.pool.query(
      `select s.state, s.queries, s.errors, c.order_number = '-' blank, g.position is null unplaced, o.item from obligation_status s join obligation o on o.id = s.obligation_id
       join round r on r.id = o.round_id join centre c on c.subject_id = o.subject_id join sign_installation g on g.centre_id = c.id
       where o.lao_id = $1 and r.code = 'running' order by o.item`,
      [ids.lao('06300199')],
    )
    const [basic, sign] = rows
    expect(basic).toMatchObject({ state: basic?.blank ? 'INCOMPLETE' : 'CORRECT', queries: [], errors: [] })
    expect(sign?.state).toBe(sign?.unplaced ? 'INCOMPLETE' : 'CORRECT')
    expect(
      await number(
        `select count(*) n from change where record_id = '${ids.centre('06300199')}' and action = 'UPDATED'`,
      ),
    ).toBe(50)
  }, 120_000)
})
