import { LRUCache } from 'lru-cache'

/** Each is kept by each connection, with its plan: some 100 kB. */
const MOST_PREPARED = 400

const seenOnce = new LRUCache<string, true>({ max: 5_000 })
const prepared = new Set<string>()

/** The name, if the statement is to be prepared under it: from its second time on, and as long as there are not too many. */
export function preparedName(name: string): string | undefined {
  if (prepared.has(name)) return name
  if (prepared.size >= MOST_PREPARED) return undefined
  if (!seenOnce.has(name)) {
    seenOnce.set(name, true)
    return undefined
  }
  seenOnce.delete(name)
  prepared.add(name)
  return name
}
