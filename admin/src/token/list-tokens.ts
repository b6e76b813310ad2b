import type { GetListParams, GetListResult } from 'ra-core'
import { type PartnerTokenOrderField, TokensDocument, type TokensQuery } from '../gql/graphql.ts'
import { request } from '../providers/request.ts'

export type TokenRow = TokensQuery['partnerTokens']['nodes'][number]

/** `filter`: where. */
export async function listTokens({
  filter,
  pagination,
  sort,
  signal,
}: GetListParams): Promise<GetListResult> {
  const { page = 1, perPage = 50 } = pagination ?? {}
  const { partnerTokens } = await request(
    TokensDocument,
    {
      where: filter,
      orderBy: [
        { field: (sort?.field ?? 'NAME') as PartnerTokenOrderField, direction: sort?.order ?? 'ASC' },
      ],
      first: perPage,
      offset: (page - 1) * perPage,
    },
    signal,
  )
  return { data: partnerTokens.nodes, total: partnerTokens.totalCount }
}
