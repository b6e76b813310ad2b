import { Field, InputType, registerEnumType } from 'type-graphql'
import { SortDirection } from '../../read/sort-direction.ts'

export const ObligationOrderField = {
  NAME: 'NAME',
  CODE: 'CODE',
  PROVINCE: 'PROVINCE',
  DISTRICT: 'DISTRICT',
  ITEM: 'ITEM',
  STATE: 'STATE',
  MISSING_COUNT: 'MISSING_COUNT',
  LAST_RECORDED: 'LAST_RECORDED',
} as const
registerEnumType(ObligationOrderField, { name: 'ObligationOrderField' })

@InputType()
export class ObligationOrder {
  @Field(() => ObligationOrderField)
  declare field: string

  @Field(() => SortDirection, { nullable: true })
  declare direction?: string
}
