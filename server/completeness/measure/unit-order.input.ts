import { Field, InputType, registerEnumType } from 'type-graphql'
import { SortDirection } from '../../read/sort-direction.ts'

export const UnitOrderField = { NAME: 'NAME', CODE: 'CODE', PROVINCE: 'PROVINCE', STATE: 'STATE' } as const
registerEnumType(UnitOrderField, { name: 'UnitOrderField' })

@InputType()
export class UnitOrder {
  @Field(() => UnitOrderField)
  declare field: string

  @Field(() => SortDirection, { nullable: true })
  declare direction?: string
}
