import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Reader } from '../../read/read.ts'
import { readOne } from '../../read/read-one.ts'
import { Photo } from './photo.entity.ts'
import { PhotoSaved } from './photo-saved.type.ts'
import { SignInstallation } from './sign-installation.entity.ts'

@Resolver(() => PhotoSaved)
export class PhotoSavedResolver {
  @FieldResolver(() => SignInstallation, { description: 'Its sign as it is now.' })
  signInstallation(
    @Root() saved: PhotoSaved,
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(reader, 'SignInstallation', saved.signId, info)
  }

  @FieldResolver(() => Photo, {
    nullable: true,
    description: 'The photo as it is now; null where it was removed.',
  })
  photo(
    @Root() saved: PhotoSaved,
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> | null {
    return saved.photoId === null ? null : readOne(reader, 'Photo', saved.photoId, info)
  }
}
