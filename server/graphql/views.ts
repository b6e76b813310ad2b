import type { GraphQLSchema } from 'graphql'
import type { Role, Viewer } from '../access/viewer.ts'
import { rolesOf } from '../access/viewer.ts'
import { roleView } from './role-view.ts'

/** One of something per set of roles, scopes and whether a district records, made when the first viewer with that set asks. */
export function perRoleSet<T>(
  schema: GraphQLSchema,
  make: (view: GraphQLSchema) => T,
): (viewer: Viewer | null) => T {
  const made = new Map<string, T>()
  return (viewer) => {
    const roles: readonly Role[] = viewer ? rolesOf(viewer) : []
    const records = viewer?.grants.some((grant) => grant.records === true) ?? false
    const key = [...roles, ...(viewer?.scopes ?? []), ...(records ? ['records'] : [])].join(' ')
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(roleView(schema, roles, viewer?.scopes, records))
    made.set(key, fresh)
    return fresh
  }
}
