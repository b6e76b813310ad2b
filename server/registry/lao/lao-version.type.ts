import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../../read/scalars.ts'
import { District } from '../district/district.entity.ts'
import { type LaoType, LaoTypeEnum } from './lao-type.ts'

@ObjectType({
  description:
    'What an LAO was called, and of which type and district it was, between two days; written by the database.',
})
export class LaoVersion {
  @Field(() => String, { description: 'รหัส อปท. of that time, eight digits.' })
  declare code: string

  @Field(() => LaoTypeEnum)
  declare type: LaoType

  @Field(() => String)
  declare nameTh: string

  @Field(() => String, { description: 'Type and name as official letters write them.' })
  declare fullNameTh: string

  @Field(() => District, { description: 'The seat district.' })
  declare district: District

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day; empty: since before the register began.',
  })
  declare from: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day it no longer held; empty: still holds.',
  })
  declare to: string | null
}
