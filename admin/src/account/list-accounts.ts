import type { GetListParams, GetListResult } from 'ra-core'
import { type AccountOrderField, AccountsDocument, type AccountsQuery } from '../gql/graphql.ts'
import { pageVariables } from '../providers/page-variables.ts'
import { request } from '../providers/request.ts'

export type AccountRow = AccountsQuery['accounts']['nodes'][number]

/** `filter`: where. */
export async function listAccounts(params: GetListParams): Promise<GetListResult> {
  const { accounts } = await request(
    AccountsDocument,
    pageVariables<AccountOrderField>(params, 'NAME'),
    params.signal,
  )
  return { data: accounts.nodes, total: accounts.totalCount }
}
