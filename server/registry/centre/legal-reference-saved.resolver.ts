import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Reader } from '../../read/read.ts'
import { readOne } from '../../read/read-one.ts'
import { LegalReference } from './legal-reference.entity.ts'
import { LegalReferenceSaved } from './legal-reference-saved.type.ts'

@Resolver(() => LegalReferenceSaved)
export class LegalReferenceSavedResolver {
  @FieldResolver(() => LegalReference, {
    nullable: true,
    description: 'As it is now; empty once it was withdrawn.',
  })
  legalReference(
    @Root() saved: LegalReferenceSaved,
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(reader, 'LegalReference', saved.id, info)
  }
}
