import { Field, ID, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../read/scalars.ts'
import { Role } from './account.enums.ts'

@ObjectType({ description: 'จังหวัดหรืออำเภอของสิทธิ' })
export class GrantArea {
  @Field(() => ID, { description: 'Global id of the province or district.' })
  id!: string

  @Field(() => String)
  code!: string

  @Field(() => String)
  nameTh!: string

  @Field(() => String)
  nameEn!: string
}

@ObjectType({ description: 'อปท. ของสิทธิ' })
export class GrantLao {
  @Field(() => ID, { description: 'Global id of the LAO.' })
  id!: string

  @Field(() => String, { description: 'As it is today.' })
  code!: string

  @Field(() => String)
  fullNameTh!: string
}

@ObjectType({ description: 'บทบาทหนึ่งในพื้นที่หนึ่ง: without an area it covers the country.' })
export class RoleGrant {
  @Field(() => ID)
  id!: string

  @Field(() => Role)
  role!: keyof typeof Role

  @Field(() => GrantArea, { nullable: true })
  province!: GrantArea | null

  @Field(() => GrantArea, { nullable: true })
  district!: GrantArea | null

  @Field(() => GrantLao, { nullable: true })
  lao!: GrantLao | null

  @Field(() => Boolean, { description: 'True when it follows the claims of the OpenID provider.' })
  fromProvider!: boolean

  @Field(() => DateTimeScalar)
  since!: Date | string
}
