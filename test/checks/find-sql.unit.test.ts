import { describe, expect, it } from '@jest/globals'
import { findSql } from '../../server/checks/find-sql.ts'

describe('SQL outside its places is found', () => {
  it.each([
    ["await pool.query('select mobile from centre_person')"],
    ["await client['query']('select 1')"],
    ["const { query } = pool\nawait query('select 1')"],
    ['const { query: ask } = pool'],
    ["em.execute('select 1')"],
    ['orm.em.find(Centre, {})'],
    ['em.fork().find(Centre, {})'],
    ['em.createQueryBuilder(Centre)'],
    ['new pg.Client({})'],
    ['const pool = new Pool({})'],
  ])('%s', (source) => {
    expect(findSql('server/registry/somewhere.ts', source)).toHaveLength(1)
  })

  it('with its line, so that whoever wrote it finds it', () => {
    expect(findSql('a.ts', "// first\nawait pool.query('select 1')\n")).toEqual([
      { line: 2, text: 'pool.query' },
    ])
  })

  it('and what reads through the door, or is loaded from a unit of work, is none', () => {
    const source =
      "read(reader, info)\nem.findOne(Centre, { id })\nconst { round } = request.query\nlog('query')"
    expect(findSql('a.ts', source)).toEqual([])
  })
})
