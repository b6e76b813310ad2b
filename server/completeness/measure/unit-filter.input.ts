import { Field, InputType } from 'type-graphql'
import { StandingFilter } from '../obligations/standing-filter.input.ts'

@InputType({ description: 'Unless expectation is named, only what is expected.' })
export class UnitFilter extends StandingFilter {
  @Field(() => [UnitFilter], { nullable: true })
  declare and?: UnitFilter[]

  @Field(() => [UnitFilter], { nullable: true })
  declare or?: UnitFilter[]

  @Field(() => UnitFilter, { nullable: true })
  declare not?: UnitFilter
}
