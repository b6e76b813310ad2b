import type { GraphQLResolveInfo } from 'graphql'
import { FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { Centre } from './centre.entity.ts'
import { CentrePerson } from './centre-person.entity.ts'

@Resolver(() => Centre)
export class PeopleOfCentreResolver {
  @FieldResolver(() => [CentrePerson], {
    nullable: true,
    description: 'Its people (บุคลากร), head first; null to whom they are not shown.',
  })
  people(@Root() centre: Centre, @Info() info: GraphQLResolveInfo): unknown {
    return fromDoor(centre, info)
  }
}
