import { Field, ID, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../read/scalars.ts'
import { AreaKind, Role } from './account.enums.ts'

@ObjectType({ description: 'พื้นที่ของสิทธิ' })
export class GrantArea {
  @Field(() => AreaKind)
  kind!: keyof typeof AreaKind

  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'Code of the province, district or LAO, as it is today.' })
  code!: string

  @Field(() => String)
  nameTh!: string
}

@ObjectType({ description: 'บทบาทหนึ่งในพื้นที่หนึ่ง' })
export class RoleGrant {
  @Field(() => ID)
  id!: string

  @Field(() => Role)
  role!: keyof typeof Role

  @Field(() => GrantArea, { nullable: true, description: 'Null: the whole country.' })
  area!: GrantArea | null

  @Field(() => Boolean, { description: 'True when it follows the claims of the OpenID provider.' })
  fromProvider!: boolean

  @Field(() => DateTimeScalar)
  since!: Date
}
