import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
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

  @Property({ type: 'string' })
  declare sha256: string

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
  declare takenLat: number | null

  @Property({ type: 'double', nullable: true })
  declare takenLon: number | null

  @Property({ type: 'string' })
  declare storageKey: string

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Caption (คำบรรยายภาพ).' })
  declare caption: string | null

  @Property({ type: 'datetime' })
  @Field(() => DateTimeScalar)
  declare createdAt: Date

  @Property({ type: 'datetime', nullable: true })
  declare deletedAt: Date | null

  @Field(() => String, { nullable: true, description: 'Path on this server.' })
  declare url: string | null
}
