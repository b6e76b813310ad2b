import type { GetListParams, GetListResult } from 'ra-core'
import { type CentreOrderField, PeopleDocument, type PeopleQuery } from '../gql/graphql.ts'
import { pageVariables } from '../providers/page-variables.ts'
import { request } from '../providers/request.ts'

export type PeopleRow = PeopleQuery['centres']['nodes'][number]

/** `filter`: where. A row is a centre with its people. */
export async function listPeople(params: GetListParams): Promise<GetListResult> {
  const { centres } = await request(
    PeopleDocument,
    pageVariables<CentreOrderField>(params, 'NAME'),
    params.signal,
  )
  return { data: centres.nodes, total: centres.totalCount }
}
