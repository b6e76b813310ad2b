import { Field, InputType, registerEnumType } from 'type-graphql'
import { SortDirection } from '../../read/sort-direction.ts'

export const CentreOrderFieldEnum = { NAME: 'NAME', PROVINCE: 'PROVINCE', UPDATED_AT: 'UPDATED_AT' } as const
export type CentreOrderField = keyof typeof CentreOrderFieldEnum

registerEnumType(CentreOrderFieldEnum, {
  name: 'CentreOrderField',
  description: 'What centres are sorted by.',
  valuesConfig: {
    NAME: { description: 'Official name (ชื่อศูนย์).' },
    PROVINCE: { description: 'Thai name of the province (จังหวัด).' },
    UPDATED_AT: { description: 'When it was recorded last (บันทึกล่าสุด).' },
  },
})

@InputType()
export class CentreOrder {
  @Field(() => CentreOrderFieldEnum)
  declare field: CentreOrderField

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC })
  declare direction: keyof typeof SortDirection
}
