import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../read/node.ts'
import { DateScalar } from '../../read/scalars.ts'
import { District } from '../district/district.entity.ts'
import { Province } from '../province/province.entity.ts'
import { type LaoType, LaoTypeEnum } from './lao-type.ts'
import { LaoVersion } from './lao-version.type.ts'

@Entity()
@ObjectType({
  description: 'A local administrative organisation (องค์กรปกครองส่วนท้องถิ่น, อปท.).',
  implements: Node,
})
export class Lao implements Node {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID)
  declare id: string

  @Property({ type: 'string' })
  @Field(() => String, {
    description: "The Department's code (รหัส อปท.), eight digits; it can change, the id does not.",
  })
  declare code: string

  @Property({ type: 'string' })
  @Field(() => LaoTypeEnum)
  declare type: LaoType

  @Property({ type: 'string' })
  @Field(() => String, {
    description: 'Name without its type. Not unique: show it with type, district and province.',
  })
  declare nameTh: string

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true })
  declare nameEn: string | null

  @Property({ type: 'string', generated: 'lao_full_name(type, name_th) stored' })
  @Field(() => String, { description: 'Type and name: เทศบาลตำบล…' })
  declare fullNameTh: string

  @Field(() => String, { description: 'Abbreviated type and name: ทต.…' })
  declare shortNameTh: string

  @ManyToOne(() => Province)
  @Field(() => Province)
  declare province: Province

  @ManyToOne(() => District)
  @Field(() => District, {
    description: 'The seat district; a PAO belongs to the province as a whole all the same.',
  })
  declare district: District

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'House number of the office.' })
  declare addressNo: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Village number (หมู่ที่).' })
  declare moo: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true })
  declare postcode: string | null

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Area, square kilometres.' })
  declare areaKm2: number | null

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Latitude of the office, degrees.' })
  declare lat: number | null

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Longitude of the office, degrees.' })
  declare lon: number | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true })
  declare website: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day it existed; empty: since before the register began.',
  })
  declare activeFrom: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day it no longer existed; empty while it exists.',
  })
  declare endedOn: string | null

  @ManyToOne(() => Lao, { nullable: true })
  @Field(() => Lao, { nullable: true, description: 'The LAO that took it over.' })
  declare successor: Lao | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  declare endReason: string | null

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Goes up with every edit; send it with an edit.' })
  declare version: number

  @Field(() => [LaoVersion], { description: 'Its names, types and codes through time, oldest first.' })
  declare versions: LaoVersion[]
}
