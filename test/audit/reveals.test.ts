import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { MOST_REVEALED } from '../../server/read/reveals.ts'
import { anOffice, type Office, type Person } from '../editing/support.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'

interface Row {
  actor: string
  noun: string
  record_id: string
  fields: string[]
  request_id: string
}

let office: Office
let ids: CountryIds
let editor: Person
let admin: Person
let officer: Person
let analyst: Person

beforeAll(async () => {
  office = await anOffice()
  const story = aCountry(office.pool).province('30').district('3001')
  story.lao('06300101').correctCentre().person({
    role: 'OFFICER',
    name: 'บุคคลหนึ่ง (ข้อมูลจำลอง)',
    mobile: '0812345678',
    line: 'sample-line',
    email: null,
  })
  story
    .lao('06300102')
    .correctCentre()
    .person({ role: 'OFFICER', name: 'บุคคลสอง (ข้อมูลจำลอง)', mobile: null, email: null, line: null })
  ids = await story.build()
  editor = await office.somebody('DLA_EDITOR')
  admin = await office.somebody('DLA_ADMIN')
  analyst = await office.somebody('DLA_ANALYST')
  officer = await office.somebody('PROVINCE_OFFICER', ids.province('30'))
})
afterAll(() => office.close())

/** What was written down while somebody asked, and the statements it took besides looking up who asks. */
async function written(ask: () => Promise<unknown>): Promise<{ rows: Row[]; sent: string[] }> {
  const { rows: before } = await office.pool.query<{ n: number }>(
    'select count(*)::int n from private_reveal',
  )
  const sent = await office.statements(ask)
  const { rows } = await office.pool.query<Row>(
    'select actor, noun, record_id, fields, request_id from private_reveal order by at, id offset $1',
    [before[0]?.n ?? 0],
  )
  return { rows, sent: sent.filter((text) => !text.includes('from session s')) }
}

const person = async (name: string) => {
  const { rows } = await office.pool.query<{ id: string }>(
    'select id from centre_person where name like $1',
    [`${name}%`],
  )
  return rows[0]?.id
}
const PEOPLE = 'people { name mobile email line }'

describe('private values shown to the Department', () => {
  it('are written down: who, which record, which fields; one statement beside the one that reads', async () => {
    const { rows, sent } = await written(() => editor.ask(`{ centres(first: 10) { nodes { ${PEOPLE} } } }`))
    expect(rows).toEqual([
      {
        actor: editor.name,
        noun: 'CentrePerson',
        record_id: await person('บุคคลหนึ่ง'),
        fields: ['line', 'mobile'],
        request_id: expect.any(String),
      },
    ])
    expect(sent.map((text) => text.trim().slice(0, 6))).toEqual(['select', 'insert'])
  })

  it('are written down once for a request, however many fields of it show them', async () => {
    const lao = 'lao(code: "06300101") { assistanceCentre { people'
    const { rows, sent } = await written(() =>
      admin.ask(
        `{ a: ${lao} { m: mobile } } } b: ${lao} { mail: email x: line } } } c: ${lao} { m: mobile } } } }`,
      ),
    )
    expect(rows.map(({ fields }) => fields)).toEqual([['line', 'mobile']])
    expect(sent.filter((text) => text.includes('insert'))).toHaveLength(1)
  })

  it('leave no mark in the answer, under whatever name they were asked for', async () => {
    const { lao } = await admin.ask<{ lao: { assistanceCentre: { people: object[] } } }>(
      '{ lao(code: "06300101") { assistanceCentre { people { name number: mobile } } } }',
    )
    expect(lao.assistanceCentre.people).toHaveLength(2)
    expect(lao.assistanceCentre.people).toContainEqual({
      name: 'บุคคลหนึ่ง (ข้อมูลจำลอง)',
      number: '0812345678',
    })
    for (const shown of lao.assistanceCentre.people) expect(Object.keys(shown)).toEqual(['name', 'number'])
  })

  it('are nothing to write down where none is shown', async () => {
    const asked: [Person, string][] = [
      [admin, '{ centres(first: 10) { nodes { people { name jobTitle officePhone } } } }'],
      [admin, `{ lao(code: "06300102") { assistanceCentre { people { name mobile email line } } } }`],
      [analyst, `{ centres(first: 10) { nodes { ${PEOPLE} } } }`],
      [officer, `{ centres(first: 10) { nodes { ${PEOPLE} } } }`],
    ]
    for (const [who, document] of asked) {
      const { rows, sent } = await written(() => who.ask(document))
      expect(rows).toEqual([])
      expect(sent).toHaveLength(1)
    }
  })

  it('are written down also when history shows them', async () => {
    const ask = (fields: string) => () =>
      admin.ask(`{ changes(first: 50) { nodes { noun fields { ${fields} } } } }`)
    const { rows } = await written(ask('field from to'))
    expect(rows.map(({ record_id }) => record_id)).toContain(await person('บุคคลหนึ่ง'))
    expect((await written(ask('field'))).rows).toEqual([])
  })

  it('are written down also when a conflict shows them', async () => {
    const { lao } = await admin.ask<{ lao: { assistanceCentre: { id: string; version: number } } }>(
      '{ lao(code: "06300101") { assistanceCentre { id version } } }',
    )
    const { id, version } = lao.assistanceCentre
    const { rows } = await written(() =>
      editor.does('updateCentre', { id, version: version - 1, reason: 'ทดสอบ', people: [] }),
    )
    expect(rows.map(({ record_id, actor }) => [record_id, actor])).toContainEqual([
      await person('บุคคลหนึ่ง'),
      editor.name,
    ])
  })

  it('do not leave when they cannot be written down', async () => {
    await office.pool.query('alter table private_reveal add constraint full_disk check (false) not valid')
    await expect(editor.ask(`{ centres(first: 10) { nodes { ${PEOPLE} } } }`)).rejects.toThrow()
    await office.pool.query('alter table private_reveal drop constraint full_disk')
  })

  it('are written down also when somebody searches in them, whatever is shown of whom it found', async () => {
    const where = '{ people: { mobile: "12345678" } }'
    const searches = [
      `{ centres(where: ${where}, first: 1) { totalCount } }`,
      `{ centres(where: { not: ${where} }, first: 1) { nodes { name } } }`,
      `{ laos(where: { assistanceCentre: ${where} }, first: 1) { totalCount } }`,
    ]
    for (const search of searches) {
      const { rows } = await written(() => editor.ask(search))
      expect(rows.map(({ record_id, fields }) => [record_id, fields])).toEqual([
        [await person('บุคคลหนึ่ง'), ['mobile']],
      ])
      expect((await written(() => officer.ask(search))).rows).toEqual([])
      expect((await written(() => analyst.ask(search))).rows).toEqual([])
    }
    const nobody = '{ centres(where: { people: { mobile: "0899999999" } }, first: 1) { totalCount } }'
    expect((await written(() => admin.ask(nobody))).rows).toEqual([])
  })

  it('are never shown by the thousand', async () => {
    const { rows: centres } = await office.pool.query<{ id: string }>(
      'select id from centre order by id limit 1',
    )
    await office.pool.query(
      `insert into centre_person (centre_id, role, name, mobile, position)
       select $1, 'OFFICER', 'คนที่ ' || n || ' (ข้อมูลจำลอง)', '0810000000', 100 + n from generate_series(1, $2::int) n`,
      [centres[0]?.id, MOST_REVEALED],
    )
    const { rows } = await written(() =>
      expect(admin.ask(`{ centres(first: 10) { nodes { ${PEOPLE} } } }`)).rejects.toThrow(
        'at most 200 people',
      ),
    )
    expect(rows).toEqual([])
    await expect(admin.ask('{ centres(first: 10) { nodes { people { name } } } }')).resolves.toBeDefined()
    // Nor found out digit by digit.
    const wide = '{ centres(where: { people: { mobile: "08" } }, first: 1) { totalCount } }'
    await expect(admin.ask(wide)).rejects.toThrow('search for more of the number')
  })
})

describe('the record of private values shown', () => {
  it('is read by administrators, and by nobody else', async () => {
    const QUESTION =
      '{ privateReveals(first: 1) { nodes { actor noun fields recordId subject centreId requestId } } }'
    const { privateReveals } = await admin.ask<{ privateReveals: { nodes: object[] } }>(QUESTION)
    expect(privateReveals.nodes).toMatchObject([
      {
        noun: 'CentrePerson',
        subject: expect.stringContaining('บุคคล'),
        centreId: expect.stringMatching(/^centre_/),
        requestId: expect.any(String),
      },
    ])
    await expect(editor.ask(QUESTION)).rejects.toThrow('GRAPHQL_VALIDATION_FAILED')
  })

  it('cannot be changed', async () => {
    await expect(office.pool.query('delete from private_reveal')).rejects.toThrow('never deleted')
    await expect(office.pool.query(`update private_reveal set actor = 'x'`)).rejects.toThrow('never deleted')
  })
})
