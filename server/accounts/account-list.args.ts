import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql'
import { PageArgs } from '../read/page.args.ts'
import { SortDirection } from '../read/sort-direction.ts'
import { AccountStatus, PersonRole } from './account.enums.ts'

@InputType({ description: 'Which accounts; conditions side by side must all hold.' })
export class AccountFilter {
  @Field(() => [AccountFilter], { nullable: true, description: 'All of these hold.' })
  declare and?: AccountFilter[]

  @Field(() => [AccountFilter], { nullable: true, description: 'At least one of these holds.' })
  declare or?: AccountFilter[]

  @Field(() => AccountFilter, { nullable: true, description: 'This does not hold.' })
  declare not?: AccountFilter

  @Field(() => String, { nullable: true, description: 'Part of the login or the name.' })
  declare search?: string

  @Field(() => [AccountStatus], { nullable: true, description: 'One of these.' })
  declare status?: (keyof typeof AccountStatus)[]

  @Field(() => [PersonRole], { nullable: true, description: 'Holds one of these roles.' })
  declare role?: (keyof typeof PersonRole)[]

  @Field(() => String, { nullable: true, description: 'Code or id: holds a role in it or inside it.' })
  declare province?: string

  @Field(() => String, { nullable: true, description: 'Code or id of the LAO it holds a role for.' })
  declare lao?: string
}

export const AccountOrderField = {
  NAME: 'NAME',
  LOGIN: 'LOGIN',
  STATUS: 'STATUS',
  LAST_SIGN_IN: 'LAST_SIGN_IN',
} as const
registerEnumType(AccountOrderField, {
  name: 'AccountOrderField',
  description: 'What accounts are sorted by.',
})

@InputType()
export class AccountOrder {
  @Field(() => AccountOrderField)
  declare field: keyof typeof AccountOrderField

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC })
  declare direction: keyof typeof SortDirection
}

@ArgsType()
export class AccountListArgs extends PageArgs {
  @Field(() => AccountFilter, { nullable: true })
  declare where?: AccountFilter

  @Field(() => [AccountOrder], { nullable: true })
  declare orderBy?: AccountOrder[]
}
