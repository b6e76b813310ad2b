import { post } from '../ask.ts'
import type { Facts } from '../facts.ts'
import { mustBeSame } from '../same-answer.ts'
import type { Served } from '../served.ts'
import type { Headers } from '../somebody.ts'
import { workloads } from '../workloads.ts'
import type { Peer } from './peer.ts'

type Row = Record<string, unknown>

const BY_IDS = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Centre { id name email updatedAt
  lao { id code fullNameTh province { code nameTh } } signInstallation { id status installedOn } } } }`

/**
 * What the peer says must be what ours says, but for the order: a peer sorts by code point where ours sorts as a Thai
 * dictionary, so its page of W3 holds other rows, which are compared with ours one by one.
 * @throws Error naming the first difference
 */
export async function comparePeer(
  peer: Peer,
  theirs: Served,
  ours: Served,
  officer: Headers,
  facts: Facts,
): Promise<void> {
  const ask = async (query: string, variables: Row) => {
    const { data, errors } = await post(ours, '/graphql', officer, JSON.stringify({ query, variables }))
    if (!data) throw new Error(JSON.stringify(errors))
    return data as Row
  }
  for (const work of workloads(facts)) {
    const asked = peer.works(facts)[work.id]
    if (!asked) continue
    const { data, errors } = await post(theirs, '/graphql', peer.headers, JSON.stringify(asked.body))
    if (errors || !data) throw new Error(`${peer.name}, ${work.id}: ${JSON.stringify(errors).slice(0, 500)}`)
    const said = asked.ours(data as Row) as Row
    const mine = await ask(work.query, work.variables)
    const name = `${work.id} of ${peer.name}`
    if (work.id === 'W3') {
      const [their, our] = [said.centres as Row, mine.centres as Row]
      const ids = (their.nodes as Row[]).map(({ id }) => id)
      mustBeSame(name, their.totalCount, our.totalCount)
      mustBeSame(name, instants(their.nodes), instants((await ask(BY_IDS, { ids })).nodes))
    } else mustBeSame(name, inOrder(said), inOrder(only(mine, said)))
  }
}

/** What of ours the peer has a word for. */
function only(mine: unknown, said: unknown): unknown {
  if (Array.isArray(mine)) return mine.map((each) => only(each, Array.isArray(said) ? said[0] : undefined))
  if (mine === null || typeof mine !== 'object') return mine
  if (said === null || typeof said !== 'object') return mine
  return Object.fromEntries(
    Object.entries(mine)
      .filter(([key]) => key in said)
      .map(([key, value]) => [key, only(value, (said as Row)[key])]),
  )
}

/** Every list in the order of its rows' ids or keys. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const keyOf = (row: unknown) => String((row as Row).id ?? (row as Row).key)
    return value.map(inOrder).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inOrder(each)]))
}

/** The same instant is written in several ways. */
function instants(rows: unknown): unknown {
  return (rows as Row[]).map((row) => ({ ...row, updatedAt: Date.parse(String(row.updatedAt)) }))
}
