import type { GetListParams, GetListResult } from 'ra-core'
import { type CentreOrderField, CentresDocument, type CentresQuery } from '../gql/graphql.ts'
import { pageVariables } from '../providers/page-variables.ts'
import { request } from '../providers/request.ts'

export type CentreRow = CentresQuery['centres']['nodes'][number]

/** `filter`: where; `meta`: round. */
export async function listCentres(params: GetListParams): Promise<GetListResult> {
  const { centres } = await request(
    CentresDocument,
    { round: params.meta.round, ...pageVariables<CentreOrderField>(params, 'NAME') },
    params.signal,
  )
  return { data: centres.nodes, total: centres.totalCount }
}
