import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { DateScalar } from '../../read/scalars.ts'
import { Lao } from '../lao/lao.entity.ts'
import { Centre } from './centre.entity.ts'
import { type DateRange, DateRangeType } from './date-range.ts'

@Entity()
@ObjectType({ description: 'An LAO that a joint centre serves (อปท. สมาชิก), with dates.' })
export class CentreMember {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID)
  declare id: string

  @ManyToOne(() => Centre)
  declare centre: Centre

  @ManyToOne(() => Lao)
  @Field(() => Lao)
  declare lao: Lao

  @Property({ type: DateRangeType })
  declare valid: DateRange

  @Field(() => DateScalar, { nullable: true, description: 'First day; empty: from the beginning.' })
  declare from: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day it was no longer a member; empty: it still is.',
  })
  declare to: string | null
}
