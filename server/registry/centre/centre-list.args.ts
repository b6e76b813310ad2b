import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../../read/page.args.ts'
import { CentreFilter } from './centre-filter.input.ts'
import { CentreOrder } from './centre-order.input.ts'

@ArgsType()
export class CentreListArgs extends PageArgs {
  @Field(() => CentreFilter, { nullable: true })
  declare where?: CentreFilter

  @Field(() => [CentreOrder], { nullable: true })
  declare orderBy?: CentreOrder[]
}
