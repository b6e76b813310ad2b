import { Field, InputType } from 'type-graphql'
import { type PersonRole, PersonRoleEnum } from './person-role.ts'

@InputType({ description: 'People of a centre; conditions side by side must hold for the same person.' })
export class CentrePersonFilter {
  @Field(() => [CentrePersonFilter], { nullable: true, description: 'All of these hold.' })
  declare and?: CentrePersonFilter[]

  @Field(() => [CentrePersonFilter], { nullable: true, description: 'At least one of these holds.' })
  declare or?: CentrePersonFilter[]

  @Field(() => CentrePersonFilter, { nullable: true, description: 'This does not hold.' })
  declare not?: CentrePersonFilter

  @Field(() => PersonRoleEnum, { nullable: true })
  declare role?: PersonRole

  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  declare name?: string

  @Field(() => String, {
    nullable: true,
    description: 'Part of the personal mobile, as far as you may see it.',
  })
  declare mobile?: string
}
