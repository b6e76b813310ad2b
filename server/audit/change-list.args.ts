import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { PageArgs } from '../read/page.args.ts'
import { DateTimeScalar } from '../read/scalars.ts'

@InputType({ description: 'Which changes; conditions side by side must all hold.' })
export class ChangeFilter {
  @Field(() => [ChangeFilter], { nullable: true })
  declare and?: ChangeFilter[]

  @Field(() => [ChangeFilter], { nullable: true })
  declare or?: ChangeFilter[]

  @Field(() => ChangeFilter, { nullable: true })
  declare not?: ChangeFilter

  @Field(() => ID, { nullable: true, description: 'Global id of one record.' })
  declare record?: string

  @Field(() => ID, {
    nullable: true,
    description: 'Global id of a centre: its own changes and those of its people, members and signs.',
  })
  declare centre?: string

  @Field(() => DateTimeScalar, { nullable: true })
  declare after?: string

  @Field(() => DateTimeScalar, { nullable: true })
  declare before?: string
}

@ArgsType()
export class ChangeListArgs extends PageArgs {
  @Field(() => ChangeFilter, { nullable: true })
  declare where?: ChangeFilter
}
