import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../../read/page.args.ts'
import { UnitFilter } from './unit-filter.input.ts'
import { UnitOrder } from './unit-order.input.ts'

@ArgsType()
export class UnitListArgs extends PageArgs {
  @Field(() => UnitFilter, { nullable: true })
  declare where?: UnitFilter

  @Field(() => [UnitOrder], { nullable: true })
  declare orderBy?: UnitOrder[]
}
