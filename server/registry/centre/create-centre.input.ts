import { Field, ID, InputType } from 'type-graphql'
import { CentreFieldsInput } from './centre-fields.input.ts'

@InputType({
  description:
    'A centre recorded for the first time: name its LAO (ASSISTANCE) or its place in the roster (JOINT).',
})
export class CreateCentreInput extends CentreFieldsInput {
  @Field(() => String, { nullable: true, description: 'ASSISTANCE: code or id of the LAO.' })
  declare lao?: string | null

  @Field(() => ID, { nullable: true, description: 'JOINT: id of the place in the roster.' })
  declare slot?: string | null

  @Field(() => String, { nullable: true, description: "Why; the Department's people must say." })
  declare reason?: string | null
}
