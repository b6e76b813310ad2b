import type { GetListParams, GetListResult } from 'ra-core'
import { type ObligationOrderField, ObligationsDocument, type ObligationsQuery } from '../gql/graphql.ts'
import { pageVariables } from '../providers/page-variables.ts'
import { request } from '../providers/request.ts'

export type ObligationRow = ObligationsQuery['obligations']['nodes'][number]

/** What the rules ask, where the list is narrowed by one. */
export type RuleNames = ObligationsQuery['rules']

/** `filter`: where; `meta`: round, moment and `namesRules`; answered with `meta.rules`. */
export async function listObligations(params: GetListParams): Promise<GetListResult> {
  const { obligations, rules } = await request(
    ObligationsDocument,
    { ...params.meta, ...pageVariables<ObligationOrderField>(params, 'NAME') },
    params.signal,
  )
  return { data: obligations.nodes, total: obligations.totalCount, meta: { rules } }
}
