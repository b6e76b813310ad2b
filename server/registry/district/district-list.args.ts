import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../../read/page.args.ts'
import { DistrictFilter } from './district-filter.input.ts'
import { DistrictOrder } from './district-order.input.ts'

@ArgsType()
export class DistrictListArgs extends PageArgs {
  @Field(() => DistrictFilter, { nullable: true })
  declare where?: DistrictFilter

  @Field(() => [DistrictOrder], { nullable: true })
  declare orderBy?: DistrictOrder[]
}
