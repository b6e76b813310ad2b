import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql'
import { SignInRefusal } from './account.enums.ts'
import { UserError } from './user-error.type.ts'
import { ViewerType } from './viewer.type.ts'

@InputType()
export class SignInInput {
  @Field(() => String)
  login!: string

  @Field(() => String)
  password!: string
}

@InputType({
  description: 'Accepts an invitation or a reset with the one-time code an administrator handed over.',
})
export class RedeemCodeInput {
  @Field(() => String)
  login!: string

  @Field(() => String, { description: 'Case, spaces and dashes do not matter.' })
  code!: string

  @Field(() => String, { description: 'At least 12 characters; common passwords are refused.' })
  newPassword!: string
}

@ObjectType({ description: 'เข้าสู่ระบบแล้ว: the session cookie is set.' })
export class SignInSucceeded {
  @Field(() => ViewerType)
  viewer!: ViewerType
}

@ObjectType({
  description: 'ต้องใส่รหัสยืนยันชั้นที่สอง: ask for a code and call verifySecondFactor within five minutes.',
})
export class SecondFactorRequired {
  @Field(() => Int)
  withinSeconds!: number
}

@ObjectType({ description: 'เข้าสู่ระบบไม่สำเร็จ' })
export class SignInRefused {
  @Field(() => SignInRefusal)
  reason!: keyof typeof SignInRefusal

  @Field(() => String)
  th!: string

  @Field(() => String)
  en!: string
}

@ObjectType({ description: 'ลองหลายครั้งเกินไป ต้องรอ: the attempt was not looked at.' })
export class SignInDelayed {
  @Field(() => Int)
  retryAfterSeconds!: number
}

@ObjectType({ description: 'รหัสผ่านใหม่ยังใช้ไม่ได้: the code is still good.' })
export class PasswordRefused {
  @Field(() => [UserError])
  userErrors!: UserError[]
}

export const SignInPayload = createUnionType({
  name: 'SignInPayload',
  types: () => [SignInSucceeded, SecondFactorRequired, SignInRefused, SignInDelayed] as const,
  resolveType: typeOf,
})

export const RedeemCodePayload = createUnionType({
  name: 'RedeemCodePayload',
  types: () =>
    [SignInSucceeded, SecondFactorRequired, SignInRefused, SignInDelayed, PasswordRefused] as const,
  resolveType: typeOf,
})

function typeOf(value: object): string {
  return value.constructor.name
}
