import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../read/scalars.ts'
import { Centre } from './centre.entity.ts'

@Entity()
@ObjectType({
  description:
    'The establishing order as a file (ไฟล์คำสั่งจัดตั้ง); its bytes come from `url`, to those who may see it.',
})
export class OrderDocument {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID)
  declare id: string

  @ManyToOne(() => Centre)
  declare centre: Centre

  @Property({ type: 'string' })
  @Field(() => String, { nullable: true, description: 'Name of the file, as it was sent.' })
  declare fileName: string

  @Property({ type: 'string' })
  @Field(() => String, { nullable: true, description: 'SHA-256 of the file, 64 hex digits.' })
  declare sha256: string

  @Property({ type: 'string' })
  @Field(() => String, { nullable: true, description: 'application/pdf, by its content.' })
  declare contentType: string

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Size of the file.' })
  declare bytes: number

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Pages.' })
  declare pages: number

  @Property({ type: 'string' })
  declare storageKey: string

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who sent it (ผู้บันทึก).' })
  declare recordedBy: string | null

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { nullable: true, description: 'Sent by the provincial office for the LAO.' })
  declare onBehalf: boolean

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Send it with the removal.' })
  declare version: number

  @Property({ type: 'datetime' })
  @Field(() => DateTimeScalar, { nullable: true })
  declare createdAt: Date

  @Property({ type: 'datetime' })
  declare updatedAt: Date

  @Property({ type: 'datetime', nullable: true })
  declare deletedAt: Date | null

  @Field(() => String, {
    nullable: true,
    description: 'Path on this server; it is downloaded, never shown in a page.',
  })
  declare url: string | null
}
