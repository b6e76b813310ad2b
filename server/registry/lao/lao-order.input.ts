import { Field, InputType, registerEnumType } from 'type-graphql'
import { SortDirection } from '../../read/sort-direction.ts'

export const LaoOrderFieldEnum = { NAME: 'NAME', CODE: 'CODE', TYPE: 'TYPE', PROVINCE: 'PROVINCE' } as const
export type LaoOrderField = keyof typeof LaoOrderFieldEnum

registerEnumType(LaoOrderFieldEnum, {
  name: 'LaoOrderField',
  description: 'What LAOs are sorted by.',
  valuesConfig: {
    NAME: { description: 'Thai name (ชื่อ อปท.).' },
    CODE: { description: 'Code (รหัส อปท.).' },
    TYPE: { description: "The Department's order of types (ประเภท)." },
    PROVINCE: { description: 'Thai name of the province (จังหวัด).' },
  },
})

@InputType()
export class LaoOrder {
  @Field(() => LaoOrderFieldEnum)
  declare field: LaoOrderField

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC })
  declare direction: keyof typeof SortDirection
}
