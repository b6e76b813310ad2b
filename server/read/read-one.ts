import type { GraphQLResolveInfo } from 'graphql'
import { type Reader, readWhere } from './read.ts'
import { sourceOf } from './source.ts'

/** The record of a mutation's payload, read through the door after the commit. `uuid` is the row's key. */
export function readOne(
  reader: Reader,
  noun: string,
  uuid: string,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const source = sourceOf(noun)
  if (!source) throw new Error(`nothing says how to read ${noun}`)
  return readWhere(
    reader,
    info,
    {},
    source,
    (compiler, alias) => `${alias}.id = ${compiler.bind(uuid)}::uuid`,
  )
}
