import type { Served } from './served.ts'
import type { Headers } from './somebody.ts'
import type { Workload } from './workloads.ts'

export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

export async function post(server: Served, path: string, headers: Headers, body: string): Promise<Answer> {
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  const text = await response.text()
  if (!text.startsWith('{')) throw new Error(`${response.status} ${text.slice(0, 300)}`)
  return JSON.parse(text) as Answer
}

export const asGraphql = ({ query, variables }: Pick<Workload, 'query' | 'variables'>) =>
  JSON.stringify({ query, variables })
export const asStatement = ({ id, sql, values }: Pick<Workload, 'id' | 'sql' | 'values'>) =>
  JSON.stringify({ name: id, sql, values })
