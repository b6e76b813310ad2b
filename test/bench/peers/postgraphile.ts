import type { Facts } from '../facts.ts'
import type { Peer, PeerWork } from './peer.ts'
import { POSTGRAPHILE_SERVER } from './postgraphile-server.ts'
import { eachState } from './states.ts'

const LIVE = 'deletedAt: { isNull: true }'
const STANDING = `${LIVE}, removedOn: { isNull: true }`
const NESTED = `query ($code: String!) { provinceByCode(code: $code) { code nameTh
  laosByProvinceId(filter: { endedOn: { isNull: true } }, orderBy: NAME_TH_ASC) { nodes { rowId code fullNameTh
    centresByLaoId(first: 1, filter: { ${LIVE} }) { nodes { rowId name addressNo postcode recordedBy orderNumber
      signInstallationsByCentreId(first: 1, filter: { ${STANDING} }) { nodes { rowId status position installedOn
        photosBySignId(filter: { ${LIVE} }, orderBy: CREATED_AT_ASC) { nodes { rowId width height } } } } } } } } } }`

const ROLLUP = `query ($round: String!) { allProvinces(orderBy: CODE_ASC) { nodes { code nameTh nameEn
  ${eachState(
    (
      name,
      state,
    ) => `${name}: obligationsByProvinceId(filter: { roundByRoundId: { code: { equalTo: $round } },
    kind: { equalTo: "ASSISTANCE" }, item: { equalTo: "BASIC" }, obligationStatusByObligationId: { state: { equalTo: "${state}" } } }) { totalCount }`,
  )} } } }`

const PAGE = `{ allCentres(first: 25, orderBy: NAME_ASC, filter: { ${LIVE}, kind: { equalTo: "ASSISTANCE" },
  laoByLaoId: { type: { in: ["SAO", "SUBDISTRICT_MUNICIPALITY"] } },
  signInstallationsByCentreId: { some: { ${STANDING}, status: { equalTo: "INSTALLED" } } } }) {
  totalCount pageInfo { hasNextPage endCursor } nodes { rowId name email updatedAt
    laoByLaoId { rowId code fullNameTh provinceByProvinceId { code nameTh } }
    signInstallationsByCentreId(first: 1, filter: { ${STANDING} }) { nodes { rowId status installedOn } } } } }`

const edit = (type: string, field: string) => `mutation ($id: UUID!, $road: String!, $version: Int!) {
  update${type}ByRowId(input: { rowId: $id, ${field}Patch: { road: $road, version: $version } }) { ${field} { rowId version } } }`

type Row = Record<string, unknown>
interface List {
  readonly nodes: readonly Row[]
}
const list = (value: unknown) => (value as List).nodes
const only = (value: unknown) => list(value)[0] ?? null

/** PostGraphile and its questions; `ours` of each brings the answer into the shape of ours. */
export const POSTGRAPHILE: Peer = {
  name: 'PostGraphile 5.1.5',
  packages: [
    'postgraphile@5.1.5',
    '@graphile/pg-aggregates@0.2.0-rc.2',
    'postgraphile-plugin-connection-filter@3.0.3',
  ],
  files: { 'server.mjs': POSTGRAPHILE_SERVER },
  env: { NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  headers: {},
  works: (facts: Facts): Readonly<Record<string, PeerWork>> => ({
    W1: {
      body: { query: NESTED, variables: { code: facts.province.code } },
      ours: (data) => ({ province: place(data.provinceByCode as Row) }),
    },
    W2: {
      body: { query: ROLLUP, variables: { round: facts.round } },
      ours: (data) => ({ completeness: list(data.allProvinces).map(counts) }),
    },
    W3: { body: { query: PAGE, variables: {} }, ours: (data) => ({ centres: page(data.allCentres as Row) }) },
  }),
  edits: { W4: edit('BenchCentre', 'benchCentre'), 'W4 recorded': edit('Centre', 'centre') },
}

function place({ laosByProvinceId, ...province }: Row): Row {
  const nodes = list(laosByProvinceId).map(({ rowId, centresByLaoId, ...lao }) => ({
    ...lao,
    id: `lao_${rowId}`,
    assistanceCentre: centre(only(centresByLaoId)),
  }))
  return { ...province, laos: { nodes } }
}

function centre(row: Row | null): Row | null {
  if (!row) return null
  const { rowId, signInstallationsByCentreId, ...rest } = row
  return { ...rest, id: `centre_${rowId}`, signInstallation: sign(only(signInstallationsByCentreId)) }
}

function sign(row: Row | null): Row | null {
  if (!row) return null
  const { rowId, photosBySignId, ...rest } = row
  const photos =
    photosBySignId && list(photosBySignId).map(({ rowId: id, ...photo }) => ({ ...photo, id: `photo_${id}` }))
  return { ...rest, id: `sign_${rowId}`, ...(photos ? { photos } : {}) }
}

function counts({ code, nameTh, nameEn, ...states }: Row): Row {
  const counted = Object.entries(states).map(([name, value]) => [
    name,
    (value as { totalCount: number }).totalCount,
  ])
  return { key: code, labelTh: nameTh, labelEn: nameEn, ...Object.fromEntries(counted) }
}

function page({ nodes, pageInfo: _, ...rest }: Row): Row {
  const rows = (nodes as Row[]).map(({ rowId, laoByLaoId, signInstallationsByCentreId, ...centre }) => {
    const { rowId: laoId, provinceByProvinceId: province, ...lao } = laoByLaoId as Row
    return {
      ...centre,
      id: `centre_${rowId}`,
      lao: { ...lao, id: `lao_${laoId}`, province },
      signInstallation: sign(only(signInstallationsByCentreId)),
    }
  })
  return { ...rest, nodes: rows }
}
