import type { GetListParams, GetListResult } from 'ra-core'
import { type LaoOrderField, LaosDocument, type LaosQuery } from '../gql/graphql.ts'
import { pageVariables } from '../providers/page-variables.ts'
import { request } from '../providers/request.ts'

export type LaoRow = LaosQuery['laos']['nodes'][number]

/** `filter`: where; `meta`: round. */
export async function listLaos(params: GetListParams): Promise<GetListResult> {
  const { laos } = await request(
    LaosDocument,
    { round: params.meta.round, ...pageVariables<LaoOrderField>(params, 'NAME') },
    params.signal,
  )
  return { data: laos.nodes, total: laos.totalCount }
}
