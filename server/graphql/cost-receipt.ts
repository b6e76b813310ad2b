/** What a request may have cost, did cost, and what is left of the hour; null for who has no budget. */
export interface Cost {
  readonly requested: number
  readonly actual: number
  readonly remaining: number | null
}

/**
 * The receipt as `extensions` of an answer. The same answer to a GET has the same bytes, and what remains is less each
 * time: there it stands in the header `x-cost-remaining`.
 */
export function costReceipt(
  request: { readonly method: string },
  reply: { header(name: string, value: string): unknown },
  cost: Cost,
): { cost: Partial<Cost> } {
  if (request.method !== 'GET') return { cost }
  const { remaining, ...same } = cost
  if (remaining !== null) reply.header('x-cost-remaining', String(remaining))
  return { cost: same }
}
