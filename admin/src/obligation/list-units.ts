import type { GetListParams, GetListResult } from 'ra-core'
import { type UnitOrderField, UnitsDocument, type UnitsQuery } from '../gql/graphql.ts'
import { request } from '../providers/request.ts'

export type UnitRow = UnitsQuery['completeness'][number]['units']['nodes'][number]

/** `filter`: where; `meta`: round, kind and moment. */
export async function listUnits({
  filter,
  pagination,
  sort,
  meta,
  signal,
}: GetListParams): Promise<GetListResult> {
  const { page = 1, perPage = 50 } = pagination ?? {}
  const { completeness } = await request(
    UnitsDocument,
    {
      ...meta,
      where: filter,
      orderBy: [{ field: (sort?.field ?? 'NAME') as UnitOrderField, direction: sort?.order ?? 'ASC' }],
      first: perPage,
      offset: (page - 1) * perPage,
    },
    signal,
  )
  // Somebody without any scope gets no row of figures, and so no units.
  const [country] = completeness
  return { data: country?.units.nodes ?? [], total: country?.units.totalCount ?? 0 }
}
