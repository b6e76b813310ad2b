import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../../read/page.args.ts'
import { SignInstallationFilter } from './sign-installation-filter.input.ts'
import { SignInstallationOrder } from './sign-installation-order.input.ts'

@ArgsType()
export class SignInstallationListArgs extends PageArgs {
  @Field(() => SignInstallationFilter, { nullable: true })
  declare where?: SignInstallationFilter

  @Field(() => [SignInstallationOrder], { nullable: true })
  declare orderBy?: SignInstallationOrder[]
}
