import { Field, InputType, registerEnumType } from 'type-graphql'
import { SortDirection } from '../../read/sort-direction.ts'

export const DistrictOrderFieldEnum = { NAME: 'NAME', CODE: 'CODE' } as const
export type DistrictOrderField = keyof typeof DistrictOrderFieldEnum

registerEnumType(DistrictOrderFieldEnum, {
  name: 'DistrictOrderField',
  description: 'What districts are sorted by.',
  valuesConfig: {
    NAME: { description: 'Thai name (ชื่ออำเภอ).' },
    CODE: { description: 'Code (รหัสอำเภอ).' },
  },
})

@InputType()
export class DistrictOrder {
  @Field(() => DistrictOrderFieldEnum)
  declare field: DistrictOrderField

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC })
  declare direction: keyof typeof SortDirection
}
