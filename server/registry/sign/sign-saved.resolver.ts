import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Reader } from '../../read/read.ts'
import { readOne } from '../../read/read-one.ts'
import { savedBefore } from '../../read/saved-record.ts'
import { SignInstallation } from './sign-installation.entity.ts'
import { SignSaved } from './sign-saved.type.ts'

@Resolver(() => SignSaved)
export class SignSavedResolver {
  @FieldResolver(() => SignInstallation, { description: 'The record as it is now.' })
  signInstallation(
    @Root() saved: SignSaved,
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return savedBefore(saved.record, info) ?? readOne(reader, 'SignInstallation', saved.id, info)
  }
}
