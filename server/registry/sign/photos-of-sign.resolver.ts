import type { GraphQLResolveInfo } from 'graphql'
import { FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { Photo } from './photo.entity.ts'
import { SignInstallation } from './sign-installation.entity.ts'

@Resolver(() => SignInstallation)
export class PhotosOfSignResolver {
  @FieldResolver(() => [Photo], { description: 'Its photos (ภาพถ่าย), in the order they were put in.' })
  photos(@Root() sign: SignInstallation, @Info() info: GraphQLResolveInfo): unknown {
    return fromDoor(sign, info)
  }
}
