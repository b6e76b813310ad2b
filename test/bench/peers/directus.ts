import type { Facts } from '../facts.ts'
import { DIRECTUS_SERVER } from './directus-server.ts'
import type { Peer, PeerWork } from './peer.ts'
import { COUNTED_STATES, eachState } from './states.ts'

const LIVE = 'deleted_at: { _null: true }'
const STANDING = `${LIVE}, removed_on: { _null: true }`

const NESTED = `query ($code: String!) { province(filter: { code: { _eq: $code } }) { code name_th
  laos(limit: -1, filter: { ended_on: { _null: true } }, sort: ["name_th"]) { id code full_name_th
    centres(limit: 1, filter: { ${LIVE} }) { id name address_no postcode recorded_by order_number
      signs(limit: 1, filter: { ${STANDING} }) { id status position installed_on
        photos(filter: { ${LIVE} }, sort: ["created_at"]) { id width height } } } } } }`

const ROLLUP = `query ($round: String!) { province(limit: -1, sort: ["code"]) { id code name_th name_en }
  ${eachState(
    (
      name,
      state,
    ) => `${name}: obligation_aggregated(limit: -1, groupBy: ["province_id"], filter: { round_id: { code: { _eq: $round } },
    kind: { _eq: "ASSISTANCE" }, item: { _eq: "BASIC" }, status: { state: { _eq: "${state}" } } }) { group count { id } }`,
  )} }`

const MATCHING = `{ ${LIVE}, kind: { _eq: "ASSISTANCE" }, lao_id: { type: { _in: ["SAO", "SUBDISTRICT_MUNICIPALITY"] } },
  signs: { ${STANDING}, status: { _eq: "INSTALLED" } } }`
const PAGE = `{ centre_aggregated(filter: ${MATCHING}) { countDistinct { id } }
  centre(limit: 25, sort: ["name"], filter: ${MATCHING}) { id name email updated_at
    lao_id { id code full_name_th province_id { code name_th } } signs(limit: 1, filter: { ${STANDING} }) { id status installed_on } } }`

const edit = (table: string) => `mutation ($id: ID!, $road: String!, $version: Int!) {
  update_${table}_item(id: $id, data: { road: $road, version: $version }) { id version } }`

type Row = Record<string, unknown>

/** Directus and its questions, as its administrator; `ours` of each brings the answer into the shape of ours. */
export const DIRECTUS: Peer = {
  name: 'Directus 12.4.0',
  packages: ['directus@12.4.0'],
  node: { version: '22.23.3', compiled: ['isolated-vm'] },
  files: { 'server.mjs': DIRECTUS_SERVER },
  env: { NODE_ENV: 'production' },
  headers: { authorization: 'Bearer throw-away' },
  works: (facts: Facts): Readonly<Record<string, PeerWork>> => ({
    W1: {
      body: { query: NESTED, variables: { code: facts.province.code } },
      ours: ({ province }) => ({ province: place((province as Row[])[0] ?? {}) }),
    },
    W2: {
      body: { query: ROLLUP, variables: { round: facts.round } },
      ours: ({ province, ...counted }) => ({
        completeness: (province as Row[]).map((each) => counts(each, counted)),
      }),
    },
    W3: {
      body: { query: PAGE, variables: {} },
      ours: ({ centre: rows, centre_aggregated }) => ({
        centres: {
          totalCount: (centre_aggregated as { countDistinct: { id: number } }[])[0]?.countDistinct.id,
          nodes: (rows as Row[]).map(pageRow),
        },
      }),
    },
  }),
  edits: { W4: edit('bench_centre'), 'W4 recorded': edit('centre') },
}

function place({ name_th, laos, ...rest }: Row): Row {
  return { ...rest, nameTh: name_th, laos: { nodes: (laos as Row[]).map(lao) } }
}

function lao({ id, full_name_th, centres, ...rest }: Row): Row {
  const [first] = centres as Row[]
  return {
    ...rest,
    id: `lao_${id}`,
    fullNameTh: full_name_th,
    assistanceCentre: first ? centre(first) : null,
  }
}

function centre({ id, address_no, recorded_by, order_number, signs, ...rest }: Row): Row {
  return {
    ...{ ...rest, id: `centre_${id}`, addressNo: address_no, recordedBy: recorded_by },
    ...{ orderNumber: order_number, signInstallation: sign(signs as Row[]) },
  }
}

function sign([row]: Row[]): Row | null {
  if (!row) return null
  const { id, installed_on, photos, ...rest } = row
  const all = (photos as Row[] | undefined)?.map((photo) => ({ ...photo, id: `photo_${photo.id}` }))
  return { ...rest, id: `sign_${id}`, installedOn: installed_on, ...(all ? { photos: all } : {}) }
}

function counts({ id, code, name_th, name_en }: Row, counted: Row): Row {
  const states = Object.keys(COUNTED_STATES).map((name) => {
    const groups = counted[name] as { group: { province_id: string }; count: { id: number } }[]
    return [name, groups.find(({ group }) => group.province_id === id)?.count.id ?? 0]
  })
  return { key: code, labelTh: name_th, labelEn: name_en, ...Object.fromEntries(states) }
}

function pageRow({ id, updated_at, signs, lao_id, ...rest }: Row): Row {
  const { id: laoId, full_name_th, province_id, code } = lao_id as Row
  const { code: province, name_th } = province_id as Row
  return {
    ...{ ...rest, id: `centre_${id}`, updatedAt: updated_at, signInstallation: sign(signs as Row[]) },
    lao: {
      id: `lao_${laoId}`,
      code,
      fullNameTh: full_name_th,
      province: { code: province, nameTh: name_th },
    },
  }
}
