import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery, graphql } from 'graphql'
import { ROLES } from '../../server/access/viewer.ts'
import { roleView } from '../../server/graphql/role-view.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'
import { coordinatesOf } from './matrix/coordinates.ts'
import { tells } from './matrix/oracle.ts'
import { NOUNS } from './matrix/words.ts'
import { anOpenOffice, type Guest, type OpenOffice } from './open-office.ts'

let office: OpenOffice
let stranger: Guest
let partner: Guest
let admin: Guest

beforeAll(async () => {
  office = await anOpenOffice()
  // Of province 31, so that everything of province 30 lies elsewhere.
  stranger = await office.somebody('PROVINCE_OFFICER', office.ids.province('31'))
  partner = await office.partner()
  admin = await office.somebody('DLA_ADMIN')
}, 300_000)
afterAll(() => office.close())

/** What stands in the guarded fields of province 30, and nowhere else. */
const SECRET = /ลับ|secret|08123456|0898765/
const theirs = () => `centre_${office.ids.centre('06300101')}`

/** The same answer whatever was asked for, once the name asked for is put aside. */
function apart(body: string, name: string): string {
  return body.replaceAll(name, 'NAME').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'UUID')
}

describe('a side door is closed:', () => {
  it('error texts hold no value, no SQL and no stack', async () => {
    const attempts = [
      `{ centres(first: 5, where: { search: "\\u0000ลับ" }) { totalCount } }`,
      `{ centres(first: 5, after: "centre_'; select 1") { totalCount nodes { id } } }`,
      `{ centres(first: 5, offset: 2147483647) { nodes { id } } }`,
      `{ centre(id: "${theirs()}'") { id } }`,
      `{ obligations(first: 1, round: "full", asOf: "2023-02-30T00:00:00Z") { totalCount } }`,
      `{ laos(first: 1, where: { search: "%_\\\\" }) { totalCount } }`,
      `{ round(id: "a\\u0000") { id } }`,
      `{ completeness(round: "full", kind: ASSISTANCE, groupBy: COUNTRY, asOf: "0000-01-01T00:00:00Z") { expected } }`,
    ]
    for (const attempt of attempts) {
      const { body } = await stranger.ask(attempt)
      expect(body).not.toMatch(SECRET)
      expect(body).not.toMatch(
        /INTERNAL_SERVER_ERROR|select |insert |\bat .*\.ts|node_modules|pg_|syntax error|relation "/i,
      )
    }
  })

  it('nothing is suggested', async () => {
    for (const name of ['remark', 'recordedB', 'orderNumbe', 'mobil', 'account']) {
      const { body } = await partner.ask(`{ centres(first: 1) { nodes { ${name} } } ${name} }`)
      expect(body).not.toMatch(/did you mean/i)
    }
  })

  it('a cursor tells where a row stands and nothing of it, and one of another list is refused', async () => {
    const page = `centres(first: 2, orderBy: [{ field: NAME }]) { edges { cursor node { id } } pageInfo { endCursor } }`
    const { body } = await stranger.ask(`{ ${page} }`)
    const { data } = JSON.parse(body)
    for (const { cursor, node } of data.centres.edges) expect(cursor).toBe(node.id)
    const other = await stranger.ask(
      `{ centres(first: 1, after: "lao_${office.ids.lao('06300101')}") { nodes { id } } }`,
    )
    expect(other.body).toContain('BAD_PAGE')
  })

  it('counts and further pages do not give away what a filter found', async () => {
    const ask = (number: string) =>
      stranger.ask(
        `{ centres(first: 1, where: { province: "30", orderNumber: "${number}" }) { totalCount pageInfo { hasNextPage } nodes { id } } }`,
      )
    const [known, unknown] = await Promise.all([ask('ลับ'), ask('no such number')])
    expect(known.body).toBe(unknown.body)
  })

  it('search finds no guarded word', async () => {
    for (const word of ['ลับ', 'secret', '0812', 'ผู้บันทึก', 'หัวหน้า']) {
      for (const list of ['centres', 'laos'])
        expect(
          (await stranger.ask(`{ ${list}(first: 5, where: { search: "${word}" }) { totalCount } }`)).body,
        ).toContain('"totalCount":0')
    }
  })

  it('figures by group are the same for everybody', async () => {
    for (const groupBy of ['COUNTRY', 'PROVINCE', 'DISTRICT', 'LAO', 'RULE']) {
      const query = `{ completeness(round: "full", kind: ASSISTANCE, groupBy: ${groupBy}) { key expected recorded complete correct failing lastChangedAt } }`
      const answers = await Promise.all([admin, stranger, partner].map((who) => who.ask(query)))
      const data = answers.map(({ body }) => JSON.stringify(JSON.parse(body).data))
      expect(new Set(data).size).toBe(1)
    }
  })

  it('node answers a forbidden id as one that does not exist, and no alias chooses its type', async () => {
    const { rows } = await office.db.pool.query<{ id: string }>(
      "select 'account_' || id id from account union all select 'person_' || id from centre_person limit 30",
    )
    const ids = [...rows.map(({ id }) => id), 'account_00000000-0000-7000-8000-000000000000', 'nonsense']
    for (const id of ids) {
      const { body } = await stranger.ask(`{ node(id: "${id}") { __typename id } }`)
      expect(JSON.parse(body).data).toEqual({ node: null })
    }
    const { body } = await stranger.ask(
      `{ node(id: "${theirs()}") { __typename: id ... on Centre { kind } ... on Lao { code } } }`,
    )
    expect(JSON.parse(body).data).toEqual({ node: { __typename: theirs(), kind: 'ASSISTANCE' } })
  })

  it('a refused change says the same whatever is there, and shows nothing of it', async () => {
    const change = (id: string, version: number) =>
      stranger.ask(
        `mutation { updateCentre(input: { id: "${id}", version: ${version}, remarks: "x", people: [] }) { __typename ... on Forbidden { field messageEn } ... on Conflict { fields { field theirs } } ... on CentreSaved { centre { remarks people { name } } } } }`,
      )
    const [fresh, stale] = await Promise.all([change(theirs(), 1), change(theirs(), 99)])
    expect(fresh.body).toBe(stale.body)
    expect(JSON.parse(fresh.body).data.updateCentre.__typename).toBe('Forbidden')
  })

  it('creating probes nothing: taken, closed, free and foreign places answer alike', async () => {
    const { ids } = office
    const places = [
      ...['06300101', '06300102', '06300103', '06300108'].map((code) => `lao: "lao_${ids.lao(code)}"`),
      ...['3001/ที่หนึ่ง', '3001/ที่สอง', '3002/ที่สอง'].map((slot) => `slot: "slot_${ids.slot(slot)}"`),
    ]
    const create = (place: string) =>
      stranger.ask(
        `mutation { createCentre(input: { ${place}, name: "ใหม่" }) { __typename ... on Forbidden { field messageEn } ... on InvalidInput { fields { code } } ... on Conflict { currentVersion } } }`,
      )
    const bodies = await Promise.all(places.map(create))
    expect(new Set(bodies.map(({ body }) => body)).size).toBe(1)
    expect(bodies[0]?.body).toContain('"Forbidden"')
  })

  it('history is redacted with the rights of its reader, and silent elsewhere', async () => {
    const query = (record: string) =>
      `{ changes(first: 200, where: { centre: "${record}" }) { totalCount nodes { noun fields { field from to } actor reason } } }`
    expect((await stranger.ask(query(theirs()))).body).toContain('"totalCount":0')
    const analyst = await office.somebody('DLA_ANALYST')
    const { body } = await analyst.ask(query(theirs()))
    expect(body).toContain('"mobile"')
    expect(body).not.toMatch(/0812345\d{3}|0898765\d{3}|secretline|secret\d+@/)
    expect((await partner.ask(query(theirs()))).body).toContain('Cannot query field')
  })

  it('an export holds no column and no cell that its reader may not see', async () => {
    for (const [who, list] of [
      [partner, 'centres'],
      [stranger, 'centres'],
      [partner, 'laos'],
      [stranger, 'signs'],
    ] as const) {
      const { body } = await who.get(`/export/${list}.csv?where=${encodeURIComponent('{"province":"30"}')}`)
      expect(body).not.toMatch(SECRET)
    }
    expect((await office.nobody.get('/export/centres.csv')).status).toBe(401)
  })

  it('photo bytes come to nobody who is not signed in, and of no photo that is not there', async () => {
    const { rows } = await office.db.pool.query<{ id: string }>('select id from photo limit 1')
    const path = (id: string) => `/files/photo/${id}`
    const [real, none] = [rows[0]?.id ?? '', '00000000-0000-7000-8000-000000000000']
    const answers = await Promise.all([real, none].map((id) => office.nobody.get(path(id))))
    expect(answers.map(({ status }) => status).every((status) => status === 401 || status === 404)).toBe(true)
    expect(apart(answers[0]?.body ?? '', real)).toBe(apart(answers[1]?.body ?? '', none))
  })

  it('a document that an administrator had checked is checked again for everybody else', async () => {
    const query = '{ accounts(first: 1) { nodes { login } } }'
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    const extensions = { persistedQuery: { version: 1, sha256Hash } }
    await admin.ask(query, {}, { extensions })
    expect((await admin.ask(query)).body).toContain('"login"')
    for (const who of [stranger, partner]) {
      expect((await who.ask(query, {}, { extensions })).body).toContain('Cannot query field')
      expect((await who.ask('', {}, { query: undefined, extensions })).body).not.toContain('"login"')
    }
  })

  it('introspection, its descriptions and its defaults name nothing that is not in the view', async () => {
    const schema = await wholeSchema()
    for (const role of [...ROLES.map((one) => [one]), []]) {
      const view = roleView(schema, role)
      const here = new Set(
        [...coordinatesOf(view)].map((one) => one.split('.')[1]?.replace(/\(.*/, '') ?? ''),
      )
      const { data } = await graphql({ schema: view, source: getIntrospectionQuery() })
      const words = new Set(JSON.stringify(data).match(/\w+/g))
      const hidden = Object.entries(NOUNS).flatMap(([noun, classes]) =>
        [classes.OFFICIAL, classes.PRIVATE, classes.SYSTEM].flatMap((names) =>
          (names ?? '')
            .split(/\s+/)
            .filter((name) => /[A-Z]/.test(name) && !here.has(name) && tells(`${noun}.${name}`)),
        ),
      )
      const leaking = hidden.filter((name) => words.has(name))
      expect({ role, leaking }).toEqual({ role, leaking: [] })
    }
  })

  it('nothing is kept for another: the same document by two officers is answered to each', async () => {
    const neighbour = await office.somebody('PROVINCE_OFFICER', office.ids.province('30'))
    const query = `{ centre(id: "${theirs()}") { remarks recordedBy people { name mobile } } }`
    for (let round = 0; round < 3; round += 1) {
      const [own, other] = await Promise.all([neighbour.ask(query), stranger.ask(query)])
      expect(own.body).toMatch(SECRET)
      expect(other.body).not.toMatch(SECRET)
    }
  })

  it('a price is that of the document, not of what it finds', async () => {
    const cost = async (number: string) => {
      const { body } = await stranger.ask(
        `{ centres(first: 10, where: { province: "30", orderNumber: "${number}" }) { nodes { id people { name } } } }`,
      )
      return JSON.parse(body).extensions.cost
    }
    expect(await cost('ลับ')).toEqual(await cost('no such number'))
  })

  it('what is forbidden is answered as what does not exist: fields, types, arguments, values, variables', async () => {
    const pairs = [
      ['recordedBy', (name: string) => ({ query: `{ centres(first: 1) { nodes { ${name} } } }` })],
      ['accounts', (name: string) => ({ query: `{ ${name} { totalCount } }` })],
      ['Account', (name: string) => ({ query: `{ node(id: "x") { ... on ${name} { id } } }` })],
      [
        'AccountFilter',
        (name: string) => ({ query: `query ($w: ${name}) { centres(first: 1) { totalCount } }` }),
      ],
      [
        'people',
        (name: string) => ({ query: `{ centres(first: 1, where: { ${name}: {} }) { totalCount } }` }),
      ],
      ['createRound', (name: string) => ({ query: `mutation { ${name} { __typename } }` })],
      ['Account', (name: string) => ({ query: `{ __type(name: "${name}") { name fields { name } } }` })],
      [
        'orderNumber',
        (name: string) => ({
          query: 'query ($w: CentreFilter) { centres(first: 1, where: $w) { totalCount } }',
          variables: { w: { [name]: 'x' } },
        }),
      ],
    ] as const
    for (const [name, make] of pairs) {
      const [forbidden, unknown] = await Promise.all(
        [name, 'Zzz'].map((one) => {
          const { query, variables } = { variables: {}, ...make(one) }
          return partner.ask(query, variables)
        }),
      )
      expect(apart(forbidden?.body ?? '', name)).toBe(apart(unknown?.body ?? '', 'Zzz'))
      expect(forbidden?.status).toBe(unknown?.status)
    }
  })

  it('GET asks no more than POST, and a batch is not opened', async () => {
    const query = encodeURIComponent('{ centres(first: 1) { nodes { recordedBy } } }')
    const { body } = await partner.get(`/graphql?query=${query}`)
    expect(body).not.toMatch(SECRET)
    expect(body).toMatch(/Cannot query field|CSRF|BAD_REQUEST/)
    const change = encodeURIComponent('mutation { signOut }')
    expect((await stranger.get(`/graphql?query=${change}`)).status).not.toBe(200)
  })

  it('somebody who is not signed in gets one answer to everything', async () => {
    const asked = [
      '{ centres(first: 1) { totalCount } }',
      '{ zzz }',
      '{ accounts { totalCount } }',
      '{ node(id: "x") { id } }',
    ]
    const answers = await Promise.all(asked.map((query) => office.nobody.ask(query)))
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1)
  })
})
