import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { PageArgs } from '../read/page.args.ts'
import { DateTimeScalar } from '../read/scalars.ts'
import { SortDirection } from '../read/sort-direction.ts'
import { TokenScope } from './account.enums.ts'

@InputType()
export class CreatePartnerTokenInput {
  @Field(() => String, { description: 'Who uses it.' })
  declare name: string

  @Field(() => String, { nullable: true, description: 'What for.' })
  declare purpose?: string

  @Field(() => [TokenScope])
  declare scopes: (keyof typeof TokenScope)[]

  @Field(() => [String], { nullable: true, description: 'Networks, CIDR; none: from anywhere.' })
  declare addresses?: string[]

  @Field(() => Int, { nullable: true, description: 'Cost units per clock hour; default 200,000.' })
  declare budget?: number

  @Field(() => DateTimeScalar, { description: 'At most two years ahead.' })
  declare expiresAt: string
}

@InputType({ description: 'What is not sent stays as it is; the secret stays in any case.' })
export class UpdatePartnerTokenInput {
  @Field(() => ID)
  declare id: string

  @Field(() => Int, { description: 'The version the form began with.' })
  declare version: number

  @Field(() => String, { nullable: true })
  declare name?: string

  @Field(() => String, { nullable: true, description: 'Empty text: none.' })
  declare purpose?: string

  @Field(() => [TokenScope], { nullable: true })
  declare scopes?: (keyof typeof TokenScope)[]

  @Field(() => [String], { nullable: true, description: 'Networks, CIDR; an empty list: from anywhere.' })
  declare addresses?: string[]

  @Field(() => Int, { nullable: true, description: 'Cost units per clock hour.' })
  declare budget?: number

  @Field(() => DateTimeScalar, { nullable: true, description: 'At most two years ahead.' })
  declare expiresAt?: string
}

@InputType()
export class PartnerTokenFilter {
  @Field(() => [PartnerTokenFilter], { nullable: true })
  declare and?: PartnerTokenFilter[]

  @Field(() => [PartnerTokenFilter], { nullable: true })
  declare or?: PartnerTokenFilter[]

  @Field(() => PartnerTokenFilter, { nullable: true })
  declare not?: PartnerTokenFilter

  @Field(() => Boolean, {
    nullable: true,
    description: 'Neither revoked nor expired, or the other way round.',
  })
  declare active?: boolean
}

export const PartnerTokenOrderField = { NAME: 'NAME', EXPIRES: 'EXPIRES', LATEST: 'LATEST' } as const
registerEnumType(PartnerTokenOrderField, { name: 'PartnerTokenOrderField' })

@InputType()
export class PartnerTokenOrder {
  @Field(() => PartnerTokenOrderField)
  declare field: keyof typeof PartnerTokenOrderField

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC })
  declare direction: keyof typeof SortDirection
}

@ArgsType()
export class PartnerTokenListArgs extends PageArgs {
  @Field(() => PartnerTokenFilter, { nullable: true })
  declare where?: PartnerTokenFilter

  @Field(() => [PartnerTokenOrder], { nullable: true })
  declare orderBy?: PartnerTokenOrder[]
}
