import type { GetListParams, GetListResult } from 'ra-core'
import { type PartnerTokenOrderField, TokensDocument, type TokensQuery } from '../gql/graphql.ts'
import { pageVariables } from '../providers/page-variables.ts'
import { request } from '../providers/request.ts'

export type TokenRow = TokensQuery['partnerTokens']['nodes'][number]

/** `filter`: where. */
export async function listTokens(params: GetListParams): Promise<GetListResult> {
  const { partnerTokens } = await request(
    TokensDocument,
    pageVariables<PartnerTokenOrderField>(params, 'NAME'),
    params.signal,
  )
  return { data: partnerTokens.nodes, total: partnerTokens.totalCount }
}
