import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { AccountsContext } from './accounts-context.ts'
import { RoleGrant } from './grant.type.ts'
import { listGrants } from './grant-rows.ts'
import { Session } from './session.type.ts'
import { listSessions } from './session-list.ts'
import { isPerson } from './signed-in.ts'
import { ViewerSecurity, ViewerType } from './viewer.type.ts'
import { securityOf } from './viewer-security.ts'

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who asks; null when nobody is signed in.' })
  viewer(@Ctx() { viewer }: AccountsContext): ViewerType | null {
    return viewer && new ViewerType(viewer)
  }

  @FieldResolver(() => ViewerSecurity, { nullable: true, description: 'Null for a partner.' })
  security(
    @Root() { who }: ViewerType,
    @Ctx() { accounts }: AccountsContext,
  ): Promise<ViewerSecurity> | null {
    return isPerson(who) ? securityOf(accounts, who) : null
  }

  @FieldResolver(() => [RoleGrant], {
    description: 'Every role given and where, also while a duty keeps it from being in force.',
  })
  async grants(@Root() { who }: ViewerType, @Ctx() { accounts }: AccountsContext): Promise<RoleGrant[]> {
    return isPerson(who) ? listGrants(accounts.pool, who.id) : []
  }

  @FieldResolver(() => [Session], {
    description: 'Open sessions of the viewer, the latest first; a partner has none.',
  })
  async sessions(@Root() { who }: ViewerType, @Ctx() { accounts }: AccountsContext): Promise<Session[]> {
    return isPerson(who) ? listSessions(accounts.pool, who.id, who.sessionId) : []
  }
}
