import type { GetListParams, GetListResult } from 'ra-core'
import { type LaoOrderField, LaosDocument, type LaosQuery } from '../gql/graphql.ts'
import { request } from '../providers/request.ts'

export type LaoRow = LaosQuery['laos']['nodes'][number]

/** `filter`: where; `meta`: round. */
export async function listLaos({
  filter,
  pagination,
  sort,
  meta,
  signal,
}: GetListParams): Promise<GetListResult> {
  const { page = 1, perPage = 50 } = pagination ?? {}
  const { laos } = await request(
    LaosDocument,
    {
      round: meta.round,
      where: filter,
      orderBy: [{ field: (sort?.field ?? 'NAME') as LaoOrderField, direction: sort?.order ?? 'ASC' }],
      first: perPage,
      offset: (page - 1) * perPage,
    },
    signal,
  )
  return { data: laos.nodes, total: laos.totalCount }
}
