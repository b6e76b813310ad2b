import { Field, InputType, registerEnumType } from 'type-graphql'
import { SortDirection } from '../../read/sort-direction.ts'

export const ProvinceOrderField = { NAME: 'NAME', CODE: 'CODE' } as const
export type ProvinceOrderField = keyof typeof ProvinceOrderField

registerEnumType(ProvinceOrderField, {
  name: 'ProvinceOrderField',
  description: 'What provinces are sorted by.',
  valuesConfig: {
    NAME: { description: 'Thai name (ชื่อจังหวัด).' },
    CODE: { description: 'TIS 1099 code (รหัสจังหวัด).' },
  },
})

@InputType()
export class ProvinceOrder {
  @Field(() => ProvinceOrderField)
  declare field: ProvinceOrderField

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC })
  declare direction: SortDirection
}
