import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../../read/page.args.ts'
import { ObligationFilter } from './obligation-filter.input.ts'
import { ObligationOrder } from './obligation-order.input.ts'

@ArgsType()
export class ObligationListArgs extends PageArgs {
  @Field(() => ObligationFilter, { nullable: true })
  declare where?: ObligationFilter

  @Field(() => [ObligationOrder], { nullable: true })
  declare orderBy?: ObligationOrder[]
}
