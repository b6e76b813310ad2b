import type { GetListParams, GetListResult } from 'ra-core'
import { type CentreOrderField, CentresDocument, type CentresQuery } from '../gql/graphql.ts'
import { request } from '../providers/request.ts'

export type CentreRow = CentresQuery['centres']['nodes'][number]

/** `filter`: where; `meta`: round. */
export async function listCentres({
  filter,
  pagination,
  sort,
  meta,
  signal,
}: GetListParams): Promise<GetListResult> {
  const { page = 1, perPage = 50 } = pagination ?? {}
  const { centres } = await request(
    CentresDocument,
    {
      round: meta.round,
      where: filter,
      orderBy: [{ field: (sort?.field ?? 'NAME') as CentreOrderField, direction: sort?.order ?? 'ASC' }],
      first: perPage,
      offset: (page - 1) * perPage,
    },
    signal,
  )
  return { data: centres.nodes, total: centres.totalCount }
}
