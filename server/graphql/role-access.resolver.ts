import { type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql'
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql'
import { hasRole } from '../access/viewer.ts'
import { Role } from '../accounts/account.enums.ts'
import { Forbidden } from '../errors.ts'
import type { Context } from './context.ts'
import { roleAccess } from './role-access.ts'
import { type NounAccess, RoleAccess } from './role-access.type.ts'

@Resolver()
export class RoleAccessResolver {
  @Query(() => RoleAccess, {
    description: 'What a role may see and do; for administrators, who alone may know every field.',
  })
  roleAccess(
    @Arg('role', () => Role) role: keyof typeof Role,
    @Info() { schema }: GraphQLResolveInfo,
    @Ctx() { viewer, accounts }: Pick<Context, 'viewer' | 'accounts'>,
  ): RoleAccess {
    if (viewer === null || !hasRole(viewer, 'DLA_ADMIN')) throw new Forbidden()
    const { nouns, queries, mutations } = roleAccess(role, accounts.settings.districts.records)
    return {
      role,
      nouns: nouns.map(({ noun, levels, actions }) => ({
        noun,
        description: schema.getType(noun)?.description ?? null,
        levels: levels.map((level) => ({ ...level, description: descriptionOf(schema, noun, level.field) })),
        actions: actions.map(({ kinds, writes, ...action }) => ({
          ...action,
          kinds: [...kinds],
          writes: [...writes],
        })),
      })) satisfies NounAccess[],
      queries: [...queries],
      mutations: [...mutations],
    }
  }
}

function descriptionOf(schema: GraphQLSchema, noun: string, field: string): string | null {
  const type = schema.getType(noun)
  return (isObjectType(type) && type.getFields()[field]?.description) || null
}
