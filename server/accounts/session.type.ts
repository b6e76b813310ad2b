import { Field, ID, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../read/scalars.ts'

@ObjectType({ description: 'การเข้าสู่ระบบที่ยังใช้งานได้' })
export class Session {
  @Field(() => ID)
  id!: string

  @Field(() => Boolean, { description: 'The session of this very request.' })
  isCurrent!: boolean

  @Field(() => DateTimeScalar)
  createdAt!: Date

  @Field(() => DateTimeScalar, { description: 'To the minute.' })
  lastSeenAt!: Date

  @Field(() => DateTimeScalar, { description: 'Over by then however busy.' })
  expiresAt!: Date

  @Field(() => String, { nullable: true })
  address!: string | null

  @Field(() => String, { nullable: true })
  userAgent!: string | null

  @Field(() => Boolean, { description: 'Whether a second factor was given.' })
  secondFactor!: boolean
}
