import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../read/node.ts'
import { DateScalar } from '../../read/scalars.ts'
import { District } from '../district/district.entity.ts'
import { Province } from '../province/province.entity.ts'

@Entity()
@ObjectType({
  description:
    'A place in the roster where a joint centre is expected (สถานที่กลาง); by default one per district.',
  implements: Node,
})
export class JointSlot implements Node {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID)
  declare id: string

  @ManyToOne(() => Province)
  @Field(() => Province)
  declare province: Province

  @ManyToOne(() => District)
  @Field(() => District)
  declare district: District

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Tells several of one district apart; empty where there is one.' })
  declare labelTh: string

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day it is expected; empty: from the beginning.',
  })
  declare activeFrom: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day it is no longer expected.' })
  declare endedOn: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "The province's answer that there is none here, and why.",
  })
  declare noneReason: string | null

  @Property({ type: 'string', nullable: true })
  declare noneDocument: string | null

  @Property({ type: 'datetime', nullable: true })
  declare noneAnsweredAt: Date | null

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Goes up with every edit; send it with an edit.' })
  declare version: number
}
