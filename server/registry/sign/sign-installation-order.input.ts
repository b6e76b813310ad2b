import { Field, InputType, registerEnumType } from 'type-graphql'
import { SortDirection } from '../../read/sort-direction.ts'

export const SignInstallationOrderFieldEnum = {
  UPDATED_AT: 'UPDATED_AT',
  INSTALLED_ON: 'INSTALLED_ON',
  PROVINCE: 'PROVINCE',
} as const
export type SignInstallationOrderField = keyof typeof SignInstallationOrderFieldEnum

registerEnumType(SignInstallationOrderFieldEnum, {
  name: 'SignInstallationOrderField',
  description: 'What signs are sorted by.',
  valuesConfig: {
    UPDATED_AT: { description: 'When it was recorded last (บันทึกล่าสุด).' },
    INSTALLED_ON: { description: 'Date of installation (วันที่ติดตั้ง).' },
    PROVINCE: { description: 'Thai name of the province (จังหวัด).' },
  },
})

@InputType()
export class SignInstallationOrder {
  @Field(() => SignInstallationOrderFieldEnum)
  declare field: SignInstallationOrderField

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC })
  declare direction: keyof typeof SortDirection
}
