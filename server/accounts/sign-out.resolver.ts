import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql'
import { NotFound } from '../errors.ts'
import { parseGlobalId } from '../read/global-id.ts'
import { type AccountsContext, aPerson, visitOf } from './accounts-context.ts'
import { endSessions } from './session.ts'
import { clearSessionCookie } from './session-cookie.ts'
import { recordSignIn } from './sign-in-event.ts'
import { isPerson } from './signed-in.ts'

@Resolver()
export class SignOutResolver {
  @Mutation(() => Boolean, { description: 'ออกจากระบบ: ends this session; true also when there was none.' })
  async signOut(@Ctx() context: AccountsContext): Promise<boolean> {
    const { accounts, viewer, reply } = context
    if (isPerson(viewer)) {
      await endSessions(accounts.pool, viewer.id, { id: viewer.sessionId, by: viewer.id })
      await report(context, viewer.id, viewer.sessionId)
    }
    clearSessionCookie(accounts, reply)
    return true
  }

  @Mutation(() => Int, { description: 'ออกจากระบบทุกเครื่อง: ends every session, this one too. Says how many.' })
  async signOutEverywhere(@Ctx() context: AccountsContext): Promise<number> {
    const person = aPerson(context)
    const ended = await endSessions(context.accounts.pool, person.id, { by: person.id })
    await report(context, person.id, person.sessionId)
    clearSessionCookie(context.accounts, context.reply)
    return ended
  }

  @Mutation(() => Boolean, { description: 'Ends one of one’s own sessions.' })
  async revokeSession(@Arg('id', () => ID) id: string, @Ctx() context: AccountsContext): Promise<boolean> {
    const person = aPerson(context)
    const uuid = parseGlobalId('session', id)
    const ended = await endSessions(context.accounts.pool, person.id, { id: uuid, by: person.id })
    if (ended === 0) throw new NotFound('session', id)
    await report(context, person.id, uuid)
    if (uuid === person.sessionId) clearSessionCookie(context.accounts, context.reply)
    return true
  }
}

function report(context: AccountsContext, accountId: string, sessionId: string): Promise<void> {
  return recordSignIn(context.accounts.pool, visitOf(context), {
    step: 'SIGN_OUT',
    outcome: 'SUCCESS',
    accountId,
    sessionId,
  })
}
