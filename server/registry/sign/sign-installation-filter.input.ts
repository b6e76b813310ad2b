import { Field, InputType } from 'type-graphql'
import { CentreFilter } from '../centre/centre-filter.input.ts'
import { type SignPosition, SignPositionEnum } from './sign-position.ts'
import { type SignStatus, SignStatusEnum } from './sign-status.ts'

@InputType({ description: 'Which signs; conditions side by side must all hold.' })
export class SignInstallationFilter {
  @Field(() => [SignInstallationFilter], { nullable: true, description: 'All of these hold.' })
  declare and?: SignInstallationFilter[]

  @Field(() => [SignInstallationFilter], { nullable: true, description: 'At least one of these holds.' })
  declare or?: SignInstallationFilter[]

  @Field(() => SignInstallationFilter, { nullable: true, description: 'This does not hold.' })
  declare not?: SignInstallationFilter

  @Field(() => SignStatusEnum, { nullable: true })
  declare status?: SignStatus

  @Field(() => SignPositionEnum, { nullable: true })
  declare position?: SignPosition

  @Field(() => Boolean, {
    nullable: true,
    description: 'Standing ones (true) or former ones (false). Without it: standing ones.',
  })
  declare standing?: boolean

  @Field(() => CentreFilter, { nullable: true, description: 'Its centre is one of these.' })
  declare centre?: CentreFilter
}
