import { Arg, Ctx, createUnionType, Field, Mutation, ObjectType, Resolver } from 'type-graphql'
import { InvalidInputPayload } from '../registry/payloads/invalid-input.type.ts'
import { type AccountsContext, actorOf, aPerson, visitOf } from './accounts-context.ts'
import { classOf } from './class-of.ts'
import { orInvalid } from './or-invalid.ts'
import { confirmPassword } from './password.ts'
import {
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  startSecondFactor,
} from './second-factor.ts'
import { recordSignIn } from './sign-in-event.ts'

@ObjectType({ description: 'For the app on the person’s phone; in force only once a code was confirmed.' })
export class SecondFactorStarted {
  @Field(() => String, { description: 'Base32, to be typed where no camera is at hand.' })
  secret!: string

  @Field(() => String, { description: '`otpauth:` address, to be shown as a QR code.' })
  uri!: string
}

@ObjectType({ description: 'รหัสกู้คืน: ten codes, each good once, shown this once.' })
export class RecoveryCodes {
  @Field(() => [String])
  codes!: string[]
}

@ObjectType()
export class SecondFactorRemoved {
  @Field(() => Boolean)
  removed!: boolean
}

export const StartSecondFactorPayload = createUnionType({
  name: 'StartSecondFactorPayload',
  types: () => [SecondFactorStarted, InvalidInputPayload] as const,
  resolveType: classOf,
})

export const RecoveryCodesPayload = createUnionType({
  name: 'RecoveryCodesPayload',
  types: () => [RecoveryCodes, InvalidInputPayload] as const,
  resolveType: classOf,
})

export const RemoveSecondFactorPayload = createUnionType({
  name: 'RemoveSecondFactorPayload',
  types: () => [SecondFactorRemoved, InvalidInputPayload] as const,
  resolveType: classOf,
})

@Resolver()
export class SecondFactorResolver {
  @Mutation(() => StartSecondFactorPayload, { description: 'เริ่มตั้งค่าการยืนยันตัวตนสองชั้น' })
  startSecondFactor(
    @Arg('password', () => String) password: string,
    @Ctx() context: AccountsContext,
  ): Promise<SecondFactorStarted | InvalidInputPayload> {
    return orInvalid(async () => {
      await confirm(context, password)
      return Object.assign(
        new SecondFactorStarted(),
        await startSecondFactor(context.accounts, aPerson(context)),
      )
    })
  }

  @Mutation(() => RecoveryCodesPayload, {
    description: 'เปิดใช้การยืนยันตัวตนสองชั้น: with a code of the new app.',
  })
  confirmSecondFactor(
    @Arg('code', () => String) code: string,
    @Ctx() context: AccountsContext,
  ): Promise<RecoveryCodes | InvalidInputPayload> {
    return orInvalid(async () => {
      const codes = await confirmSecondFactor(context.accounts, aPerson(context), actorOf(context), code)
      return Object.assign(new RecoveryCodes(), { codes })
    })
  }

  @Mutation(() => RecoveryCodesPayload, { description: 'ออกรหัสกู้คืนชุดใหม่: the old ones are void.' })
  renewRecoveryCodes(
    @Arg('password', () => String) password: string,
    @Ctx() context: AccountsContext,
  ): Promise<RecoveryCodes | InvalidInputPayload> {
    return orInvalid(async () => {
      await confirm(context, password)
      const person = aPerson(context)
      const codes = await renewRecoveryCodes(context.accounts, person)
      await recordSignIn(context.accounts.pool, visitOf(context), {
        step: 'RECOVERY_CODES',
        outcome: 'SUCCESS',
        accountId: person.id,
        sessionId: person.sessionId,
      })
      return Object.assign(new RecoveryCodes(), { codes })
    })
  }

  @Mutation(() => RemoveSecondFactorPayload, { description: 'ปิดการยืนยันตัวตนสองชั้น' })
  removeSecondFactor(
    @Arg('password', () => String) password: string,
    @Ctx() context: AccountsContext,
  ): Promise<SecondFactorRemoved | InvalidInputPayload> {
    return orInvalid(async () => {
      await confirm(context, password)
      await removeSecondFactor(context.accounts, aPerson(context).id, actorOf(context))
      return Object.assign(new SecondFactorRemoved(), { removed: true })
    })
  }
}

/** A stolen session alone must not be able to take the account over. */
function confirm(context: AccountsContext, password: string): Promise<void> {
  return confirmPassword(context.accounts, visitOf(context), aPerson(context), password)
}
