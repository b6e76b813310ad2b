import type { GetListParams } from 'ra-core'

/** The filter, order and page of a list as its document's variables; `F`: the values of its order. */
export function pageVariables<F extends string>({ filter, pagination, sort }: GetListParams, field: F) {
  const { page = 1, perPage = 50 } = pagination ?? {}
  return {
    where: filter,
    orderBy: [{ field: (sort?.field ?? field) as F, direction: sort?.order ?? ('ASC' as const) }],
    first: perPage,
    offset: (page - 1) * perPage,
  }
}
