import { post } from './ask.ts'
import { median } from './measure.ts'
import type { Served } from './served.ts'
import type { Headers } from './somebody.ts'

const DEEP = (n: number): string => (n === 0 ? 'id' : `province { laos { nodes { ${DEEP(n - 1)} } } }`)

/** W6: documents nobody should pay for. */
export const REFUSED: Readonly<Record<string, string>> = {
  'an alias a hundred times': `{ ${Array.from({ length: 100 }, (_, n) => `a${n}: provinces { code }`).join(' ')} }`,
  'too deep': `{ laos { nodes { ${DEEP(5)} } } }`,
  'first: 1000000': '{ laos(first: 1000000) { nodes { id } } }',
}

/** Median time to the refusal in ms, one request at a time. @throws Error when one is answered */
export async function timeRefusals(
  server: Served,
  headers: Headers,
  times: number,
): Promise<readonly { name: string; ms: number }[]> {
  const results: { name: string; ms: number }[] = []
  for (const [name, query] of Object.entries(REFUSED)) {
    const taken: number[] = []
    for (let n = 0; n < times; n += 1) {
      const begun = performance.now()
      const { errors } = await post(server, '/graphql', headers, JSON.stringify({ query }))
      taken.push(performance.now() - begun)
      if (!errors) throw new Error(`W6: “${name}” was answered`)
    }
    results.push({ name, ms: median(taken) })
  }
  return results
}
