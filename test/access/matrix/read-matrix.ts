import type { Asking } from './asking.ts'
import type { Comparison } from './compare.ts'
import type { Ledger } from './ledger.ts'
import { mayCall, mayTouch } from './oracle.ts'
import { documentOf, edgeOf, everyWay, nodesDocument, type Samples, type Way } from './selection.ts'
import type { Asker } from './somebodies.ts'

const everything = () => true

/** Whether the words let this somebody name a field of a type. */
export function mayOf(who: Pick<Asker, 'grants'>): (type: string, field: string) => boolean {
  const roles = who.grants.map(({ role }) => role)
  return (type, field) =>
    type === 'Query' || type === 'Mutation' ? mayCall(field, roles) : mayTouch(type, field, roles)
}

export interface ReadMatrix {
  readonly asking: Asking
  readonly ledger: Ledger
  readonly comparison: Comparison
  readonly samples: Samples
  readonly admin: Asker
  /** Answers of the administrator by document, kept between somebodies. */
  readonly truths: Map<string, unknown>
}

/** Read: every field of every type, through every field that leads to it. `only` narrows it to some edges. */
export async function checkReading(
  matrix: ReadMatrix,
  who: Asker,
  only: (way: Way) => boolean = everything,
): Promise<void> {
  const may = mayOf(who)
  for (const way of everyWay(matrix.asking.schema, matrix.samples)) {
    if (!only(way)) continue
    const document = documentOf(way, may)
    if (document) {
      const truth = await truthOf(matrix, documentOf(way, everything) ?? '')
      await compareAnswers(matrix, way.length === 1 ? 'root' : 'nested', who, document, truth, edgeOf(way))
    }
  }
}

/** Read: everything by its global id. */
export async function checkNodes(matrix: ReadMatrix, who: Asker): Promise<void> {
  const { schema } = matrix.asking
  const document = nodesDocument(schema, matrix.samples.all, mayOf(who))
  const truth = await truthOf(matrix, nodesDocument(schema, matrix.samples.all, everything))
  await compareAnswers(matrix, 'node', who, document, truth, 'Query.nodes')
}

async function truthOf({ asking, admin, truths }: ReadMatrix, document: string): Promise<unknown> {
  if (!truths.has(document)) {
    const { data, errors } = await asking.ask(admin.viewer, document)
    if (errors) throw new Error(`an administrator is refused: ${errors[0]?.message} in ${document}`)
    truths.set(document, JSON.parse(JSON.stringify(data)))
  }
  return truths.get(document)
}

async function compareAnswers(
  { asking, ledger, comparison }: ReadMatrix,
  position: 'root' | 'nested' | 'node',
  who: Asker,
  document: string,
  truth: unknown,
  edge: string,
): Promise<void> {
  const { data, errors } = await asking.ask(who.viewer, asAsked(who, document))
  ledger.check(position, who.name, edge, !errors, () => errors?.map((error) => error.message))
  if (!errors) comparison.compare(position, who, JSON.parse(JSON.stringify(data)), truth)
}

/** Partners' pages are smaller. */
export function asAsked(who: Asker, document: string): string {
  const partner = who.grants.some(({ role }) => role === 'PARTNER')
  return partner ? document.replaceAll('first: 1000', 'first: 100') : document
}
