import type { GraphQLResolveInfo } from 'graphql'
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { Lao } from '../lao/lao.entity.ts'
import { CentreConnection } from './centre.connection.ts'
import { Centre } from './centre.entity.ts'
import { CentreListArgs } from './centre-list.args.ts'
import './lao-filter-by-centre.ts'

@Resolver(() => Lao)
export class CentresOfLaoResolver {
  @FieldResolver(() => Centre, {
    nullable: true,
    description: 'Its own assistance centre (ศูนย์ช่วยเหลือประชาชน).',
  })
  assistanceCentre(@Root() lao: Lao, @Info() info: GraphQLResolveInfo): unknown {
    return fromDoor(lao, info)
  }

  @FieldResolver(() => CentreConnection, {
    description: 'Its own centre and the joint centres it is a member of.',
  })
  centres(
    @Root() lao: Lao,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CentreListArgs) _args: CentreListArgs,
  ): unknown {
    return fromDoor(lao, info)
  }
}
