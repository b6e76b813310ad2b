import { Field, InputType } from 'type-graphql'
import { AssuranceEnum, ItemEnum } from '../words.ts'
import { StandingFilter } from './standing-filter.input.ts'

@InputType({ description: 'Unless expectation is named, only what is expected.' })
export class ObligationFilter extends StandingFilter {
  @Field(() => [ObligationFilter], { nullable: true })
  declare and?: ObligationFilter[]

  @Field(() => [ObligationFilter], { nullable: true })
  declare or?: ObligationFilter[]

  @Field(() => ObligationFilter, { nullable: true })
  declare not?: ObligationFilter

  @Field(() => ItemEnum, { nullable: true })
  declare item?: string

  @Field(() => [AssuranceEnum], { nullable: true })
  declare assurance?: string[]

  @Field(() => String, {
    nullable: true,
    description: 'Id of a rule: its field is missing or wrong, or its advice is not followed.',
  })
  declare rule?: string
}
