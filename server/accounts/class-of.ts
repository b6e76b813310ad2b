import type { ClassType } from 'type-graphql'

/** For the unions of this folder: a member is told by its class. */
export function classOf(value: object): ClassType {
  return value.constructor as ClassType
}
