import type { Facts } from '../facts.ts'
import { KEYSTONE_CONFIG, KEYSTONE_SERVER } from './keystone-server.ts'
import type { Peer, PeerWork } from './peer.ts'
import { COUNTED_STATES, eachState } from './states.ts'

const LIVE = 'deletedAt: { equals: null }'
const STANDING = `${LIVE}, removedOn: { equals: null }`

const NESTED = `query ($code: String!) { province(where: { code: $code }) { code nameTh
  laos(where: { endedOn: { equals: null } }, orderBy: { nameTh: asc }) { id code fullNameTh
    centres(take: 1, where: { ${LIVE} }) { id name addressNo postcode recordedBy orderNumber
      signs(take: 1, where: { ${STANDING} }) { id status position installedOn
        photos(where: { ${LIVE} }, orderBy: { createdAt: asc }) { id width height } } } } } }`

const ROLLUP = `query ($round: String!) { provinces(orderBy: { code: asc }) { code nameTh nameEn
  ${eachState(
    (name, state) => `${name}: obligationsCount(where: { round: { code: { equals: $round } },
    kind: { equals: "ASSISTANCE" }, item: { equals: "BASIC" }, status: { state: { equals: "${state}" } } })`,
  )} } }`

const MATCHING = `{ ${LIVE}, kind: { equals: "ASSISTANCE" }, lao: { type: { in: ["SAO", "SUBDISTRICT_MUNICIPALITY"] } },
  signs: { some: { ${STANDING}, status: { equals: "INSTALLED" } } } }`
const PAGE = `{ centresCount(where: ${MATCHING}) centres(take: 25, orderBy: { name: asc }, where: ${MATCHING}) { id name email updatedAt
  lao { id code fullNameTh province { code nameTh } } signs(take: 1, where: { ${STANDING} }) { id status installedOn } } }`

const edit = (list: string) => `mutation ($id: ID!, $road: String!, $version: Int!) {
  update${list}(where: { id: $id }, data: { road: $road, version: $version }) { id version } }`

type Row = Record<string, unknown>

/** Keystone and its questions; `ours` of each brings the answer into the shape of ours. */
export const KEYSTONE: Peer = {
  name: 'Keystone 8.1.0',
  packages: ['@keystone-6/core@8.1.0', '@prisma/adapter-pg@7.10.0', '@prisma/client@7.10.1', 'prisma@7.10.1'],
  files: { 'server.mjs': KEYSTONE_SERVER, 'keystone.ts': KEYSTONE_CONFIG },
  build: ['node_modules/@keystone-6/core/bin/cli.js', 'build', '--no-ui'],
  // Only migrations need the engine that would be downloaded, and there are none.
  env: { NODE_ENV: 'production', PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true' },
  headers: {},
  works: (facts: Facts): Readonly<Record<string, PeerWork>> => ({
    W1: {
      body: { query: NESTED, variables: { code: facts.province.code } },
      ours: ({ province }) => {
        const { laos, ...rest } = province as Row
        return { province: { ...rest, laos: { nodes: (laos as Row[]).map(lao) } } }
      },
    },
    W2: {
      body: { query: ROLLUP, variables: { round: facts.round } },
      ours: ({ provinces }) => ({ completeness: (provinces as Row[]).map(counts) }),
    },
    W3: {
      body: { query: PAGE, variables: {} },
      ours: ({ centres, centresCount }) => ({
        centres: { totalCount: centresCount, nodes: (centres as Row[]).map(pageRow) },
      }),
    },
  }),
  edits: { W4: edit('BenchCentre'), 'W4 recorded': edit('Centre') },
}

function lao({ id, centres, ...rest }: Row): Row {
  const [first] = centres as Row[]
  return { ...rest, id: `lao_${id}`, assistanceCentre: first ? centre(first) : null }
}

function centre({ id, signs, ...rest }: Row): Row {
  return { ...rest, id: `centre_${id}`, signInstallation: sign(signs as Row[]) }
}

function sign([row]: Row[]): Row | null {
  if (!row) return null
  const { id, photos, ...rest } = row
  const all = (photos as Row[] | undefined)?.map((photo) => ({ ...photo, id: `photo_${photo.id}` }))
  return { ...rest, id: `sign_${id}`, ...(all ? { photos: all } : {}) }
}

function counts({ code, nameTh, nameEn, ...rest }: Row): Row {
  const states = Object.keys(COUNTED_STATES).map((name) => [name, rest[name]])
  return { key: code, labelTh: nameTh, labelEn: nameEn, ...Object.fromEntries(states) }
}

function pageRow({ lao: place, ...row }: Row): Row {
  return { ...centre(row), lao: { ...(place as Row), id: `lao_${(place as Row).id}` } }
}
