import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, createUnionType, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql'
import type { Reader } from '../read/read.ts'
import { readOne } from '../read/read-one.ts'
import { DateTimeScalar } from '../read/scalars.ts'
import { ForbiddenPayload } from '../registry/payloads/forbidden.type.ts'
import { InvalidInputPayload } from '../registry/payloads/invalid-input.type.ts'
import { NotFoundPayload } from '../registry/payloads/not-found.type.ts'
import { Account } from './account.type.ts'
import { classOf } from './class-of.ts'

@ObjectType({ description: 'รหัสใช้ครั้งเดียว: shown this once, to be handed over in person.' })
export class HandOver {
  @Field(() => String)
  declare login: string

  @Field(() => String)
  declare code: string

  @Field(() => DateTimeScalar)
  declare expiresAt: Date
}

@ObjectType({ description: 'The account as it is now.' })
export class AccountChanged {
  declare accountId: string

  @Field(() => HandOver, { nullable: true, description: 'After an invitation or a reset.' })
  declare handOver: HandOver | null
}

@Resolver(() => AccountChanged)
export class AccountChangedResolver {
  @FieldResolver(() => Account)
  account(
    @Root() changed: AccountChanged,
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(reader, 'Account', changed.accountId, info)
  }
}

export const AccountPayload = createUnionType({
  name: 'AccountPayload',
  types: () => [AccountChanged, InvalidInputPayload, ForbiddenPayload, NotFoundPayload] as const,
  resolveType: classOf,
})

export function accountChanged(accountId: string, handOver: HandOver | null = null): AccountChanged {
  return Object.assign(new AccountChanged(), { accountId, handOver })
}
