import type { GetListParams, GetListResult } from 'ra-core'
import { type AccountOrderField, AccountsDocument, type AccountsQuery } from '../gql/graphql.ts'
import { request } from '../providers/request.ts'

export type AccountRow = AccountsQuery['accounts']['nodes'][number]

/** `filter`: where. */
export async function listAccounts({
  filter,
  pagination,
  sort,
  signal,
}: GetListParams): Promise<GetListResult> {
  const { page = 1, perPage = 50 } = pagination ?? {}
  const { accounts } = await request(
    AccountsDocument,
    {
      where: filter,
      orderBy: [{ field: (sort?.field ?? 'NAME') as AccountOrderField, direction: sort?.order ?? 'ASC' }],
      first: perPage,
      offset: (page - 1) * perPage,
    },
    signal,
  )
  return { data: accounts.nodes, total: accounts.totalCount }
}
