import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { Centre } from '../centre/centre.entity.ts'
import './centre-filter-by-sign.ts'
import { SignInstallation } from './sign-installation.entity.ts'

@Resolver(() => Centre)
export class SignsOfCentreResolver {
  @FieldResolver(() => SignInstallation, { nullable: true, description: 'Its standing sign (ป้ายศูนย์).' })
  signInstallation(@Root() centre: Centre, @Info() info: GraphQLResolveInfo): unknown {
    return fromDoor(centre, info)
  }

  @FieldResolver(() => [SignInstallation], {
    description: 'The standing sign and, if asked, former ones, newest first.',
  })
  signInstallations(
    @Root() centre: Centre,
    @Info() info: GraphQLResolveInfo,
    @Arg('includeRemoved', () => Boolean, { defaultValue: false }) _includeRemoved: boolean,
  ): unknown {
    return fromDoor(centre, info)
  }
}
