import type { Request } from 'autocannon'
import { asGraphql, asStatement } from './ask.ts'
import type { Facts } from './facts.ts'
import type { Load } from './measure.ts'
import type { Servers } from './reads.ts'
import type { Headers } from './somebody.ts'
import type { Workload } from './workloads.ts'

const EDIT = `mutation ($input: UpdateCentreInput!) { updateCentre(input: $input) { __typename ... on CentreSaved { centre { id version } } } }`
const PLAIN = `update bench_centre set road = $2, version = version + 1 where id = $1 returning json_build_object('id', id, 'version', version) answer`
const RECORDED = PLAIN.replace('bench_centre', 'centre')

/**
 * W4: one field with its version checked, history and status written. The floor changes one column of a table without any
 * of it, and once more one of the register's own table, whose triggers write history, states and notes: the least an edit can cost.
 */
export function editLoads({ floor, ours }: Servers, headers: Headers, facts: Facts): Load[] {
  return [
    { name: 'W4 floor', server: floor, path: '/', headers: {}, requests: [plainEdit(facts, PLAIN)] },
    { name: RECORDED_FLOOR, server: floor, path: '/', headers: {}, requests: [plainEdit(facts, RECORDED)] },
    { name: 'W4 ours', server: ours, path: '/graphql', headers, requests: [edit(facts)] },
  ]
}

export const RECORDED_FLOOR = 'W4 recorded floor'

/** One edit among twenty pages of W3. */
export function mixedLoad({ ours }: Servers, headers: Headers, facts: Facts, page: Workload): Load {
  const pages = Array.from({ length: 20 }, () => ({ body: asGraphql(page) }))
  return { name: 'W4 mixed', server: ours, path: '/graphql', headers, requests: [...pages, edit(facts)] }
}

let serial = 0
const waiting: { id: string; version: number }[] = []

/** A centre is edited by one connection at a time, with the version its last answer gave. */
function edit({ centres }: Facts): Request {
  if (waiting.length === 0) waiting.push(...centres)
  return {
    setupRequest(request, context) {
      const centre = waiting.shift()
      if (!centre) throw new Error('more connections than centres')
      context.centre = centre
      serial += 1
      const input = { id: `centre_${centre.id}`, version: centre.version, road: `ถนนตัวอย่าง ${serial}` }
      return { ...request, body: JSON.stringify({ query: EDIT, variables: { input } }) }
    },
    onResponse(_status, body, context) {
      const saved = JSON.parse(body) as { data?: { updateCentre?: { centre?: { version: number } } } }
      const version = saved.data?.updateCentre?.centre?.version
      if (version === undefined) throw new Error(`an edit was refused: ${body.slice(0, 300)}`)
      waiting.push({ ...(context.centre as { id: string }), version })
    },
  }
}

/** Elsewhere, since ours goes by the versions it answered. */
function plainEdit({ elsewhere }: Facts, sql: string): Request {
  return {
    setupRequest(request) {
      serial += 1
      const id = elsewhere[serial % elsewhere.length]?.id
      return {
        ...request,
        body: asStatement({
          id: sql === PLAIN ? 'W4' : 'W4 recorded',
          sql,
          values: [id, `ถนนตัวอย่าง ${serial}`],
        }),
      }
    },
  }
}
