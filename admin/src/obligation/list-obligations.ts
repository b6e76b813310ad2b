import type { GetListParams, GetListResult } from 'ra-core'
import { type ObligationOrderField, ObligationsDocument, type ObligationsQuery } from '../gql/graphql.ts'
import { pageVariables } from '../providers/page-variables.ts'
import { request } from '../providers/request.ts'

export type ObligationRow = ObligationsQuery['obligations']['nodes'][number]

/** `filter`: where; `meta`: round and moment. */
export async function listObligations(params: GetListParams): Promise<GetListResult> {
  const { obligations } = await request(
    ObligationsDocument,
    { ...params.meta, ...pageVariables<ObligationOrderField>(params, 'NAME') },
    params.signal,
  )
  return { data: obligations.nodes, total: obligations.totalCount }
}
