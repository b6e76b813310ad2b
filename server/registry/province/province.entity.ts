import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { Node } from '../../read/node.ts'
import { Region } from './region.type.ts'

@Entity()
@ObjectType({ description: 'A province (จังหวัด).', implements: Node })
export class Province implements Node {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID)
  declare id: string

  @Property({ type: 'string' })
  @Field(() => String, { description: 'TIS 1099 code of two digits (มอก. 1099).' })
  declare code: string

  @Property({ type: 'string' })
  @Field(() => String)
  declare nameTh: string

  @Property({ type: 'string' })
  @Field(() => String)
  declare nameEn: string

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it is under the Department; Bangkok is not.' })
  declare inScope: boolean

  @Property({ type: 'string' })
  declare regionCode: string

  @Field(() => Region)
  declare region: Region

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Latitude of its middle, degrees.' })
  declare lat: number | null

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Longitude of its middle, degrees.' })
  declare lon: number | null

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: 'Latitude of the southern side of the box in which points count as its own, degrees.',
  })
  declare south: number | null

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Latitude of the northern side of that box, degrees.' })
  declare north: number | null

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Longitude of the western side of that box, degrees.' })
  declare west: number | null

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Longitude of the eastern side of that box, degrees.' })
  declare east: number | null
}
