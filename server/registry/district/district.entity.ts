import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { Node } from '../../read/node.ts'
import { Province } from '../province/province.entity.ts'
import { type DistrictKind, DistrictKindEnum } from './district-kind.ts'
import { Subdistrict } from './subdistrict.type.ts'

@Entity()
@ObjectType({ description: 'A district (อำเภอ).', implements: Node })
export class District implements Node {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID)
  declare id: string

  @Property({ type: 'string' })
  @Field(() => String, { description: "The Ministry of Interior's code of four digits." })
  declare code: string

  @Property({ type: 'string' })
  @Field(() => String)
  declare nameTh: string

  @Property({ type: 'string' })
  @Field(() => String)
  declare nameEn: string

  @Property({ type: 'string' })
  @Field(() => DistrictKindEnum)
  declare kind: DistrictKind

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'The postcode most of it has.' })
  declare postcode: string | null

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Latitude of its middle, degrees.' })
  declare lat: number | null

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Longitude of its middle, degrees.' })
  declare lon: number | null

  @ManyToOne(() => Province)
  @Field(() => Province)
  declare province: Province

  @Field(() => [Subdistrict], { description: 'Sorted by code.' })
  declare subdistricts: Subdistrict[]
}
