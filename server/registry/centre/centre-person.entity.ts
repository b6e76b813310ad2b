import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Centre } from './centre.entity.ts'
import { type PersonRole, PersonRoleEnum } from './person-role.ts'

@Entity()
@ObjectType({ description: 'Somebody who works at a centre (บุคลากรของศูนย์).' })
export class CentrePerson {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID)
  declare id: string

  @ManyToOne(() => Centre)
  declare centre: Centre

  @Property({ type: 'string' })
  @Field(() => PersonRoleEnum, { nullable: true })
  declare role: PersonRole

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true })
  declare name: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Position (ตำแหน่ง).' })
  declare jobTitle: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Duty at the centre (หน้าที่).' })
  declare duty: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true })
  declare officePhone: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Personal mobile (โทรศัพท์มือถือ); never public.' })
  declare mobile: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Personal e-mail address; never public.' })
  declare email: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Personal LINE; never public.' })
  declare line: string | null

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Order of display, from 0.' })
  declare position: number

  @Property({ type: 'integer' })
  @Field(() => Int)
  declare version: number

  @Property({ type: 'datetime', nullable: true })
  declare deletedAt: Date | null
}
