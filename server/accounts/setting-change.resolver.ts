import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql'
import { connectionType } from '../read/connection.ts'
import { PageArgs } from '../read/page.args.ts'
import { type Reader, readConnection } from '../read/read.ts'
import { DateTimeScalar } from '../read/scalars.ts'
import { settingChangeSource } from './setting-change.read.ts'

@ObjectType({
  description:
    'A setting that decides who may do what, found changed by a start of the server (การตั้งค่าที่เปลี่ยนไป).',
})
export class SettingChange {
  @Field(() => ID)
  declare id: string

  @Field(() => DateTimeScalar)
  declare at: string

  @Field(() => String, { description: 'Its name in the environment, see docs/settings.md.' })
  declare name: string

  @Field(() => String, {
    nullable: true,
    description: 'Empty when it was not set, or not yet known. Of a secret or a file: its fingerprint.',
  })
  declare from: string | null

  @Field(() => String, { nullable: true, description: 'Empty when it is no longer set.' })
  declare to: string | null
}

export const SettingChangeConnection = connectionType(() => SettingChange, 'SettingChange')

@Resolver()
export class SettingChangeResolver {
  @Query(() => SettingChangeConnection, { description: 'The latest first; for administrators.' })
  settingChanges(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<unknown> {
    return readConnection(reader, info, { ...page }, settingChangeSource)
  }
}
