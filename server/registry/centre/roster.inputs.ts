import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'One more place of a district where a joint centre is expected.' })
export class AddJointSlotInput {
  @Field(() => String, { description: 'Code or global id.' })
  declare district: string

  @Field(() => String, { description: 'Tells it apart from the others of the district.' })
  declare labelTh: string

  @Field(() => String, { nullable: true, description: 'First day, as people write dates; left out: today.' })
  declare activeFrom?: string | null

  @Field(() => String, { description: 'Number of the document.' })
  declare documentNumber: string
}

@InputType({ description: 'A place where no joint centre is expected any more.' })
export class CloseJointSlotInput {
  @Field(() => ID)
  declare id: string

  @Field(() => Int, { description: 'The version that was read.' })
  declare version: number

  @Field(() => String, {
    nullable: true,
    description: 'First day it is not, as people write dates; left out: today.',
  })
  declare endedOn?: string | null

  @Field(() => String, { description: 'Number of the document.' })
  declare documentNumber: string
}

@InputType({ description: 'A closed place where a joint centre is expected after all.' })
export class ReopenJointSlotInput {
  @Field(() => ID)
  declare id: string

  @Field(() => Int, { description: 'The version that was read.' })
  declare version: number

  @Field(() => String, { description: 'Number of the document.' })
  declare documentNumber: string
}

@InputType({ description: 'The answer of a province that it has no joint centre at a place.' })
export class AnswerNoneInput {
  @Field(() => ID, { description: 'The place in the roster.' })
  declare id: string

  @Field(() => Int, { description: 'The version that was read.' })
  declare version: number

  @Field(() => String, { nullable: true, description: 'Because …; nothing takes the answer back.' })
  declare because?: string | null

  @Field(() => String, { nullable: true, description: 'Number of the document, if there is one.' })
  declare documentNumber?: string | null
}
