import type { Figures } from './expected.ts'

/** Asks the API as an administrator of the Department; the data of the answer. */
export type Ask = (document: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>

export type Stream = { kind: 'ASSISTANCE' | 'JOINT'; item: 'BASIC' | 'SIGN' }

const BY_PROVINCE = `query ($round: String!, $kind: CentreKind!, $item: Item!) {
  completeness(round: $round, kind: $kind, item: $item, groupBy: PROVINCE) {
    key expected notRecorded incomplete completeWithErrors correct
  }
}`

/** Province code → its figures. */
export async function askFigures(ask: Ask, round: string, stream: Stream): Promise<Map<string, Figures>> {
  const { completeness } = await ask(BY_PROVINCE, { round, ...stream })
  const rows = completeness as (Figures & { key: string })[]
  return new Map(
    rows.map(({ key, expected, notRecorded, incomplete, completeWithErrors, correct }) => [
      key,
      { expected, notRecorded, incomplete, completeWithErrors, correct },
    ]),
  )
}

/** One unit of a list behind a number. */
export interface ListedUnit {
  code: string
  name: string
  missing: string[]
  centreId: string | null
}

const BEHIND = `query ($round: String!, $where: ObligationFilter!, $after: String) {
  obligations(round: $round, where: $where, first: 1000, after: $after, orderBy: [{ field: CODE }]) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { lao { code fullNameTh } slot { district { code nameTh } } missing { askTh } centre { id } }
  }
}`

interface Page {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  nodes: {
    lao: { code: string; fullNameTh: string } | null
    slot: { district: { code: string; nameTh: string } } | null
    missing: { askTh: string }[]
    centre: { id: string } | null
  }[]
}

/** The units of a province in one state: the rows behind the number. */
export async function askList(
  ask: Ask,
  round: string,
  where: Record<string, unknown>,
): Promise<ListedUnit[]> {
  const units: ListedUnit[] = []
  for (let after: string | null = null; ; ) {
    const { obligations } = await ask(BEHIND, { round, where, after })
    const page = obligations as Page
    for (const { lao, slot, missing, centre } of page.nodes) {
      units.push({
        code: lao?.code ?? slot?.district.code ?? '',
        name: lao?.fullNameTh ?? slot?.district.nameTh ?? '',
        missing: missing.map(({ askTh }) => askTh),
        centreId: centre?.id ?? null,
      })
    }
    if (!page.pageInfo.hasNextPage) return units
    after = page.pageInfo.endCursor
  }
}

const VERSION = `query ($id: ID!) { centre(id: $id) { version } }`
const CORRECT = `mutation ($input: UpdateCentreInput!) {
  updateCentre(input: $input) { __typename ... on CentreSaved { centre { version } } }
}`

/** Gives a centre the telephone number it lacks, as an administrator would in the console. @throws Error when it is refused */
export async function giveNumber(ask: Ask, id: string, number: string): Promise<void> {
  const { centre } = (await ask(VERSION, { id })) as { centre: { version: number } }
  const input = { id, version: centre.version, phones: [number], reason: 'ทดลองระบบ (ข้อมูลจำลอง)' }
  const { updateCentre } = (await ask(CORRECT, { input })) as { updateCentre: { __typename: string } }
  if (updateCentre.__typename !== 'CentreSaved') throw new Error(`updateCentre: ${updateCentre.__typename}`)
}
