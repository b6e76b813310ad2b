import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../read/node.ts'
import { DateScalar, DateTimeScalar } from '../../read/scalars.ts'
import { Centre } from '../centre/centre.entity.ts'
import { type SignPosition, SignPositionEnum } from './sign-position.ts'
import { type SignStatus, SignStatusEnum } from './sign-status.ts'

@Entity()
@ObjectType({
  description: 'What was recorded about one sign of a centre (ข้อมูลการติดตั้งป้าย); former signs are kept.',
  implements: Node,
})
export class SignInstallation implements Node {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID)
  declare id: string

  @ManyToOne(() => Centre)
  @Field(() => Centre)
  declare centre: Centre

  /** Two centres that share one sign share this. */
  @Property({ type: 'uuid' })
  declare physicalSignId: string

  @Property({ type: 'string', nullable: true })
  @Field(() => SignStatusEnum, { nullable: true })
  declare status: SignStatus | null

  @Property({ type: 'string', nullable: true })
  @Field(() => SignPositionEnum, { nullable: true })
  declare position: SignPosition | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where, if position is OTHER.' })
  declare positionOther: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Empty until the sign is up.' })
  declare installedOn: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Size (ขนาด), in words.' })
  declare size: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Material (วัสดุ), in words.' })
  declare material: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'What is written on it (ข้อความบนป้าย).' })
  declare wording: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it is not up (เหตุผลที่ยังไม่ได้ติดตั้ง).' })
  declare reasonNotInstalled: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'When it is to be put up.' })
  declare plannedOn: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it was taken down or replaced; empty: it stands.',
  })
  declare removedOn: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Remarks (หมายเหตุ).' })
  declare remarks: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who recorded it last (ผู้บันทึก).' })
  declare recordedBy: string | null

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Last recorded by the provincial office for the LAO.',
  })
  declare onBehalf: boolean

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Goes up with every edit; send it with an edit.' })
  declare version: number

  @Property({ type: 'datetime' })
  @Field(() => DateTimeScalar)
  declare createdAt: Date

  @Property({ type: 'datetime' })
  @Field(() => DateTimeScalar)
  declare updatedAt: Date

  @Property({ type: 'datetime', nullable: true })
  declare deletedAt: Date | null

  @Field(() => [Centre], {
    description: 'Other centres for which the same physical sign stands (ใช้ป้ายร่วมกัน).',
  })
  declare sharedWith: Centre[]
}
