import { Field, ID, InputType } from 'type-graphql'
import { type PersonRole, PersonRoleEnum } from './person-role.ts'

@InputType({ description: 'Somebody of a centre. A field left out stays as it is, null clears it.' })
export class CentrePersonInput {
  @Field(() => ID, { nullable: true, description: 'Left out for somebody new.' })
  declare id?: string | null

  @Field(() => PersonRoleEnum)
  declare role: PersonRole

  @Field(() => String, { nullable: true })
  declare name?: string | null

  @Field(() => String, { nullable: true })
  declare jobTitle?: string | null

  @Field(() => String, { nullable: true })
  declare duty?: string | null

  @Field(() => String, { nullable: true, description: 'As people write it: 0 2241 9000 ต่อ 2312.' })
  declare officePhone?: string | null

  @Field(() => String, { nullable: true })
  declare mobile?: string | null

  @Field(() => String, { nullable: true })
  declare email?: string | null

  @Field(() => String, { nullable: true })
  declare line?: string | null
}
