import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../read/scalars.ts'
import { SignInstallation } from './sign-installation.entity.ts'

@Entity()
@ObjectType({
  description: 'A photo of a sign (ภาพถ่ายป้าย); its bytes come from `url`, to those who may see it.',
})
export class Photo {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID)
  declare id: string

  @ManyToOne(() => SignInstallation)
  declare sign: SignInstallation

  /** Of the file as it was sent. */
  @Property({ type: 'string' })
  declare sha256: string

  /** 16 hex digits; pictures that look alike differ in few of their bits. Null: too plain to be compared. */
  @Property({ type: 'string', nullable: true })
  declare dhash: string | null

  @Property({ type: 'string' })
  @Field(() => String, { description: 'image/jpeg, image/png or image/webp, by its content.' })
  declare contentType: string

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pixels.' })
  declare width: number

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pixels.' })
  declare height: number

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Size of the stored file.' })
  declare bytes: number

  @Property({ type: 'datetime', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken, as the camera said.' })
  declare takenAt: Date | null

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: 'Where it was taken, as the camera said: latitude, degrees.',
  })
  declare takenLat: number | null

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: 'Where it was taken, as the camera said: longitude, degrees.',
  })
  declare takenLon: number | null

  @Property({ type: 'string' })
  declare storageKey: string

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Caption (คำบรรยายภาพ).' })
  declare caption: string | null

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Its place among the photos of the sign.' })
  declare position: number

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who sent or changed it last (ผู้บันทึก).' })
  declare recordedBy: string | null

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { nullable: true, description: 'Sent by the provincial office for the LAO.' })
  declare onBehalf: boolean

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Goes up with every edit; send it with an edit.' })
  declare version: number

  @Property({ type: 'datetime' })
  @Field(() => DateTimeScalar)
  declare createdAt: Date

  @Property({ type: 'datetime' })
  declare updatedAt: Date

  @Property({ type: 'datetime', nullable: true })
  declare deletedAt: Date | null

  @Field(() => String, {
    nullable: true,
    description: 'Path on this server; the longer side has at most 2,560 pixels.',
  })
  declare url: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Path on this server; the longer side has at most 480 pixels.',
  })
  declare thumbnailUrl: string | null
}
