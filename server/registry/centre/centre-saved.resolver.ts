import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Reader } from '../../read/read.ts'
import { readOne } from '../../read/read-one.ts'
import { savedBefore } from '../../read/saved-record.ts'
import { Centre } from './centre.entity.ts'
import { CentreSaved } from './centre-saved.type.ts'

@Resolver(() => CentreSaved)
export class CentreSavedResolver {
  @FieldResolver(() => Centre, { description: 'The record as it is now.' })
  centre(@Root() saved: CentreSaved, @Ctx() reader: Reader, @Info() info: GraphQLResolveInfo): unknown {
    return savedBefore(saved.record, info) ?? readOne(reader, 'Centre', saved.id, info)
  }
}
