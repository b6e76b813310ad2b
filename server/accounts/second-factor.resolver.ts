import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql'
import { type AccountsContext, actorOf, aPerson, visitOf } from './accounts-context.ts'
import { FieldError, withUserErrors } from './invalid-input.type.ts'
import { confirmPassword } from './password.ts'
import {
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  startSecondFactor,
} from './second-factor.ts'

@ObjectType()
export class StartSecondFactorPayload {
  @Field(() => String, { nullable: true, description: 'Base32, to be typed where no camera is at hand.' })
  secret!: string | null

  @Field(() => String, { nullable: true, description: '`otpauth:` address, to be shown as a QR code.' })
  uri!: string | null

  @Field(() => [FieldError])
  userErrors!: FieldError[]
}

@ObjectType()
export class RecoveryCodesPayload {
  @Field(() => [String], {
    description: 'Ten codes, each good once, shown this once; empty when there are errors.',
  })
  recoveryCodes!: string[]

  @Field(() => [FieldError])
  userErrors!: FieldError[]
}

@ObjectType()
export class RemoveSecondFactorPayload {
  @Field(() => [FieldError])
  userErrors!: FieldError[]
}

@Resolver()
export class SecondFactorResolver {
  @Mutation(() => StartSecondFactorPayload, { description: 'เริ่มตั้งค่าการยืนยันตัวตนสองชั้น' })
  async startSecondFactor(
    @Arg('password', () => String) password: string,
    @Ctx() context: AccountsContext,
  ): Promise<StartSecondFactorPayload> {
    const { value, userErrors } = await withUserErrors(async () => {
      await confirmPassword(context.accounts, visitOf(context), aPerson(context), password)
      return startSecondFactor(context.accounts, aPerson(context))
    })
    return { secret: value?.secret ?? null, uri: value?.uri ?? null, userErrors }
  }

  @Mutation(() => RecoveryCodesPayload, { description: 'เปิดใช้การยืนยันตัวตนสองชั้น: with a code of the new app.' })
  async confirmSecondFactor(
    @Arg('code', () => String) code: string,
    @Ctx() context: AccountsContext,
  ): Promise<RecoveryCodesPayload> {
    const { value, userErrors } = await withUserErrors(() =>
      confirmSecondFactor(context.accounts, aPerson(context), actorOf(context), code),
    )
    return { recoveryCodes: value ?? [], userErrors }
  }

  @Mutation(() => RecoveryCodesPayload, { description: 'ออกรหัสกู้คืนชุดใหม่: the old ones are void.' })
  async renewRecoveryCodes(
    @Arg('password', () => String) password: string,
    @Ctx() context: AccountsContext,
  ): Promise<RecoveryCodesPayload> {
    const { value, userErrors } = await withUserErrors(async () => {
      await confirmPassword(context.accounts, visitOf(context), aPerson(context), password)
      return renewRecoveryCodes(context.accounts, aPerson(context))
    })
    return { recoveryCodes: value ?? [], userErrors }
  }

  @Mutation(() => RemoveSecondFactorPayload, { description: 'ปิดการยืนยันตัวตนสองชั้น' })
  async removeSecondFactor(
    @Arg('password', () => String) password: string,
    @Ctx() context: AccountsContext,
  ): Promise<RemoveSecondFactorPayload> {
    const { userErrors } = await withUserErrors(async () => {
      await confirmPassword(context.accounts, visitOf(context), aPerson(context), password)
      await removeSecondFactor(context.accounts, aPerson(context).id, actorOf(context))
    })
    return { userErrors }
  }
}
