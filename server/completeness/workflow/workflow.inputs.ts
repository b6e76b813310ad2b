import { Field, ID, InputType, Int } from 'type-graphql'

@InputType()
export class ExplainIssueInput {
  @Field(() => ID, { description: 'An open finding that asks to be fixed or explained.' })
  declare issue: string

  @Field(() => Int, { description: 'The version that was read.' })
  declare version: number

  @Field(() => String, {
    nullable: true,
    description: 'Why the value is right all the same; nothing takes an explanation back.',
  })
  declare explanation?: string | null
}

@InputType({ description: 'What is said of a record, by somebody who has seen it.' })
export class SeenRecordInput {
  @Field(() => ID)
  declare obligation: string

  @Field(() => String, {
    description: '`recordDigest` of what was seen: who saw something older is told so.',
  })
  declare seen: string
}

@InputType()
export class ReturnRecordInput extends SeenRecordInput {
  @Field(() => String, { description: 'The field that must be corrected, as the API names it.' })
  declare field: string

  @Field(() => String, { description: 'What is wrong with it; whoever records it reads this.' })
  declare reason: string
}

@InputType({ description: 'Records of one unit, each as it was seen.' })
export class ConfirmRecordsInput {
  @Field(() => [SeenRecordInput], { description: 'At most 10.' })
  declare records: SeenRecordInput[]
}
