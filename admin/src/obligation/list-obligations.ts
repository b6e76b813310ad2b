import type { GetListParams, GetListResult } from 'ra-core'
import { type ObligationOrderField, ObligationsDocument, type ObligationsQuery } from '../gql/graphql.ts'
import { request } from '../providers/request.ts'

export type ObligationRow = ObligationsQuery['obligations']['nodes'][number]

/** `filter`: where; `meta`: round and moment. */
export async function listObligations({
  filter,
  pagination,
  sort,
  meta,
  signal,
}: GetListParams): Promise<GetListResult> {
  const { page = 1, perPage = 50 } = pagination ?? {}
  const { obligations } = await request(
    ObligationsDocument,
    {
      ...meta,
      where: filter,
      orderBy: [{ field: (sort?.field ?? 'NAME') as ObligationOrderField, direction: sort?.order ?? 'ASC' }],
      first: perPage,
      offset: (page - 1) * perPage,
    },
    signal,
  )
  return { data: obligations.nodes, total: obligations.totalCount }
}
