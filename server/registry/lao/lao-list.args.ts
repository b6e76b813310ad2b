import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../../read/page.args.ts'
import { LaoFilter } from './lao-filter.input.ts'
import { LaoOrder } from './lao-order.input.ts'

@ArgsType()
export class LaoListArgs extends PageArgs {
  @Field(() => LaoFilter, { nullable: true })
  declare where?: LaoFilter

  @Field(() => [LaoOrder], { nullable: true })
  declare orderBy?: LaoOrder[]
}
