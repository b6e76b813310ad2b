import { Field, InputType } from 'type-graphql'
import { type SignPosition, SignPositionEnum } from './sign-position.ts'
import { type SignStatus, SignStatusEnum } from './sign-status.ts'

const WRITTEN_DATE = 'As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24.'

/** What can be recorded of a sign. */
@InputType({
  description:
    'Fields of a sign. A field left out stays as it is; null, empty text and placeholders ("-", "ไม่มี") clear it.',
})
export class SignFieldsInput {
  @Field(() => SignStatusEnum, { nullable: true })
  declare status?: SignStatus | null

  @Field(() => SignPositionEnum, { nullable: true })
  declare position?: SignPosition | null

  @Field(() => String, { nullable: true })
  declare positionOther?: string | null

  @Field(() => String, { nullable: true, description: WRITTEN_DATE })
  declare installedOn?: string | null

  @Field(() => String, { nullable: true })
  declare size?: string | null

  @Field(() => String, { nullable: true })
  declare material?: string | null

  @Field(() => String, { nullable: true })
  declare wording?: string | null

  @Field(() => String, { nullable: true })
  declare reasonNotInstalled?: string | null

  @Field(() => String, { nullable: true, description: WRITTEN_DATE })
  declare plannedOn?: string | null

  @Field(() => String, { nullable: true })
  declare remarks?: string | null
}
