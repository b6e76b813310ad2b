import { Field, InputType, Int } from 'type-graphql'
import { DateScalar } from '../../read/scalars.ts'
import { ContactOutcomeEnum } from '../contacts/contact.type.ts'
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
  @Field(() => Int, {
    nullable: true,
    description: 'Exactly so many points are open: missing, to be fixed or to be explained.',
  })
  declare openPoints?: number

  @Field(() => [ContactOutcomeEnum], { nullable: true, description: 'What the latest note on calling says.' })
  declare contact?: string[]

  @Field(() => DateScalar, { nullable: true, description: 'To be called again on this day or before.' })
  declare contactDueBy?: string

  @Field(() => Boolean, { nullable: true, description: "The latest note is the viewer's own." })
  declare contactByMe?: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Id of a rule: its field is missing or wrong, or its advice is not followed.',
  })
  declare rule?: string
}
