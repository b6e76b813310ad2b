import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { connectionType } from '../read/connection.ts'
import { fromDoor } from '../read/from-door.ts'
import { PageArgs } from '../read/page.args.ts'
import { type Reader, readConnection, readWhere } from '../read/read.ts'
import { idIs } from '../read/where.ts'
import { accountSource } from './account.read.ts'
import { Account } from './account.type.ts'
import { AccountListArgs } from './account-list.args.ts'
import { signInEventSource } from './sign-in-event.read.ts'
import { SignInEventArgs, SignInEventConnection } from './sign-in-event.type.ts'

export const AccountConnection = connectionType(() => Account, 'Account')

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => AccountConnection, { description: 'Accounts of people (บัญชีผู้ใช้), for administrators.' })
  accounts(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AccountListArgs) args: AccountListArgs,
  ): Promise<unknown> {
    return readConnection(reader, info, { ...args }, accountSource)
  }

  @Query(() => Account, { nullable: true })
  account(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<unknown> {
    return readWhere(reader, info, {}, accountSource, (statement, row) =>
      idIs(statement, 'account', `${row}.id`, id),
    )
  }

  @Query(() => SignInEventConnection, { description: 'Sign-ins and failures, the latest first.' })
  signInEvents(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Args(() => SignInEventArgs) args: SignInEventArgs,
  ): Promise<unknown> {
    return readConnection(reader, info, { ...args }, signInEventSource)
  }

  @FieldResolver(() => SignInEventConnection, { name: 'signIns', description: 'Its sign-ins and failures.' })
  signInsOfAccount(
    @Root() account: Account,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) _page: PageArgs,
  ): unknown {
    return fromDoor(account, info)
  }
}
