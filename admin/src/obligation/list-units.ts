import type { GetListParams, GetListResult } from 'ra-core'
import { type UnitOrderField, UnitsDocument, type UnitsQuery } from '../gql/graphql.ts'
import { pageVariables } from '../providers/page-variables.ts'
import { request } from '../providers/request.ts'

export type UnitRow = UnitsQuery['completeness'][number]['units']['nodes'][number]

/** `filter`: where; `meta`: round, kind and moment. */
export async function listUnits(params: GetListParams): Promise<GetListResult> {
  const { completeness } = await request(
    UnitsDocument,
    { ...params.meta, ...pageVariables<UnitOrderField>(params, 'NAME') },
    params.signal,
  )
  // Somebody without any scope gets no row of figures, and so no units.
  const [country] = completeness
  return { data: country?.units.nodes ?? [], total: country?.units.totalCount ?? 0 }
}
