import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Role } from '../access/viewer.ts'
import { DateTimeScalar } from '../read/scalars.ts'
import { type SavedScreen, SavedScreenEnum, type ViewAudience, ViewAudienceEnum } from './saved-view.enums.ts'

@Entity()
@ObjectType({ description: 'A list with its filter, order and columns under a name (มุมมองที่บันทึกไว้).' })
export class SavedView {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID)
  declare id: string

  @Property({ type: 'uuid' })
  declare ownerId: string

  @Property({ type: 'string' })
  @Field(() => String)
  declare ownerName: string

  @Property({ type: 'string' })
  @Field(() => SavedScreenEnum)
  declare screen: SavedScreen

  @Property({ type: 'string' })
  @Field(() => String)
  declare name: string

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Parameters of the address: `province=30&complete=no`.' })
  declare address: string

  @Property({ type: 'array' })
  @Field(() => [String], { description: 'Empty: the usual ones.' })
  declare columns: string[]

  @Property({ type: 'string' })
  @Field(() => ViewAudienceEnum)
  declare audience: ViewAudience

  @Property({ type: 'string' })
  declare role: Role

  @Property({ type: 'uuid', nullable: true })
  declare areaId: string | null

  @Property({ type: 'datetime', nullable: true })
  declare removedAt: Date | null

  @Field(() => Boolean, { description: "The viewer's own: only those can be changed." })
  declare mine: boolean

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Goes up with every edit; send it with an edit.' })
  declare version: number

  @Property({ type: 'datetime' })
  declare createdAt: Date

  @Property({ type: 'datetime' })
  @Field(() => DateTimeScalar)
  declare updatedAt: Date
}
