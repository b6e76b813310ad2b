import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, createUnionType, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql'
import type { Reader } from '../read/read.ts'
import { readOne } from '../read/read-one.ts'
import { ConflictPayload } from '../registry/payloads/conflict.type.ts'
import { ForbiddenPayload } from '../registry/payloads/forbidden.type.ts'
import { InvalidInputPayload } from '../registry/payloads/invalid-input.type.ts'
import { NotFoundPayload } from '../registry/payloads/not-found.type.ts'
import { classOf } from './class-of.ts'
import { PartnerToken } from './partner-token.type.ts'

@ObjectType({ description: 'The token as it is now.' })
export class PartnerTokenChanged {
  declare tokenId: string

  @Field(() => String, {
    nullable: true,
    description: 'The token itself, `lcr_…`: shown this once, after it was made or rotated.',
  })
  declare secret: string | null
}

@Resolver(() => PartnerTokenChanged)
export class PartnerTokenChangedResolver {
  @FieldResolver(() => PartnerToken)
  partnerToken(
    @Root() changed: PartnerTokenChanged,
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(reader, 'PartnerToken', changed.tokenId, info)
  }
}

export const PartnerTokenPayload = createUnionType({
  name: 'PartnerTokenPayload',
  types: () =>
    [PartnerTokenChanged, ConflictPayload, InvalidInputPayload, ForbiddenPayload, NotFoundPayload] as const,
  resolveType: classOf,
})

export function partnerTokenChanged(tokenId: string, secret: string | null = null): PartnerTokenChanged {
  return Object.assign(new PartnerTokenChanged(), { tokenId, secret })
}
