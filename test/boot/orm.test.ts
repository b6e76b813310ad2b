import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { openOrm } from '../../server/database/orm.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'

@Entity({ tableName: 'note' })
class Note {
  @PrimaryKey({ type: 'integer' })
  id!: number

  @Property({ type: 'string', nullable: true })
  text!: string | null

  @Property({ type: 'datetime' })
  at!: Date

  @Property({ type: 'json', nullable: true })
  detail!: { n: number } | null
}

describe('openOrm', () => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await aDatabase({ empty: true })
    await db.pool.query(`create table note (id int primary key, text text, at timestamptz not null, detail jsonb);
      insert into note values (1, 'ข้อมูลจำลอง', '2023-03-25T00:00:00+07:00', null)`)
  })
  afterAll(() => db.drop())

  it('loads, changes and saves over the pool of the process, and leaves it open when it closes', async () => {
    const orm = await openOrm(db.pool, [Note])
    const seen = await orm.em.fork().transactional(async (em) => {
      const note = await em.findOneOrFail(Note, 1)
      note.detail = { n: 1 }
      const backend = await em.execute<{ name: string }[]>(
        `select current_setting('application_name') as name`,
      )
      return { at: note.at.toISOString(), name: backend[0]?.name }
    })
    await orm.close()
    const { rows } = await db.pool.query('select at, detail from note')
    expect(seen).toEqual({ at: '2023-03-24T17:00:00.000Z', name: 'lao-centre-register' })
    expect(rows).toEqual([{ at: new Date('2023-03-24T17:00:00Z'), detail: { n: 1 } }])
    expect(db.pool.totalCount).toBe(1)
  })

  it('rolls back what fails', async () => {
    const orm = await openOrm(db.pool, [Note])
    const failing = orm.em.fork().transactional(async (em) => {
      const note = await em.findOneOrFail(Note, 1)
      note.text = 'changed'
      await em.flush()
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    await orm.close()
    expect((await db.pool.query('select text from note')).rows).toEqual([{ text: 'ข้อมูลจำลอง' }])
  })

  it('ends a pool it opened itself', async () => {
    const orm = await openOrm(db.url, [Note])
    expect(await orm.em.fork().count(Note)).toBe(1)
    await orm.close()
    // A backend leaves the list a moment after its client has gone.
    for (let n = 0; n < 50 && (await others()) > 0; n += 1) await sleep(50)
    expect(await others()).toBe(0)
  })

  async function others(): Promise<number> {
    const { rows } = await db.pool.query<{ n: number }>(
      'select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    return rows[0]?.n ?? 0
  }
})
