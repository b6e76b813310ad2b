import { createUnionType, Field, Int, ObjectType } from 'type-graphql'
import { InvalidInputPayload } from '../registry/payloads/invalid-input.type.ts'
import { SignInRefusal } from './account.enums.ts'
import { classOf } from './class-of.ts'
import { ViewerType } from './viewer.type.ts'

@ObjectType({ description: 'เข้าสู่ระบบแล้ว: the session cookie is set.' })
export class SignedIn {
  @Field(() => ViewerType)
  viewer!: ViewerType
}

@ObjectType({ description: 'ต้องใส่รหัสยืนยันชั้นที่สอง: call verifySecondFactor within the time given.' })
export class SecondFactorRequired {
  @Field(() => Int)
  seconds!: number
}

@ObjectType({ description: 'เข้าสู่ระบบไม่สำเร็จ' })
export class SignInRefused {
  @Field(() => SignInRefusal)
  reason!: keyof typeof SignInRefusal

  @Field(() => String)
  messageTh!: string

  @Field(() => String)
  messageEn!: string
}

@ObjectType({ description: 'ลองหลายครั้งเกินไป ต้องรอ: the attempt was not looked at.' })
export class SignInWait {
  @Field(() => Int)
  seconds!: number
}

export const SignInPayload = createUnionType({
  name: 'SignInPayload',
  description:
    'How signing in, or a change of the password, ended. InvalidInput: the new password cannot be used.',
  types: () => [SignedIn, SecondFactorRequired, SignInRefused, SignInWait, InvalidInputPayload] as const,
  resolveType: classOf,
})

export type SignInAnswer = SignedIn | SecondFactorRequired | SignInRefused | SignInWait | InvalidInputPayload
