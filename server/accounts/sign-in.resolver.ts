import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { type AccountsContext, aPerson, visitOf } from './accounts-context.ts'
import { sessionTokenOf } from './credentials.ts'
import { redeemCode } from './one-time-code.ts'
import { changePassword } from './password.ts'
import { verifySecondFactor } from './second-factor-step.ts'
import { signIn } from './sign-in.ts'
import { type SignInAnswer, SignInPayload } from './sign-in.type.ts'
import { answerWith } from './sign-in-answer.ts'

@Resolver()
export class SignInResolver {
  @Mutation(() => SignInPayload, { description: 'เข้าสู่ระบบด้วยชื่อผู้ใช้และรหัสผ่าน' })
  signIn(
    @Arg('login', () => String) login: string,
    @Arg('password', () => String) password: string,
    @Ctx() context: AccountsContext,
  ): Promise<SignInAnswer> {
    return answerWith(context, () => signIn(context.accounts, visitOf(context), { login, password }))
  }

  @Mutation(() => SignInPayload, { description: 'ยืนยันตัวตนชั้นที่สอง: a code of the app, or a recovery code.' })
  verifySecondFactor(
    @Arg('code', () => String) code: string,
    @Ctx() context: AccountsContext,
  ): Promise<SignInAnswer> {
    const token = sessionTokenOf(context.accounts, context.request)
    return answerWith(context, () => verifySecondFactor(context.accounts, visitOf(context), token, code))
  }

  @Mutation(() => SignInPayload, {
    description: 'ตั้งรหัสผ่านด้วยรหัสเชิญหรือรหัสกู้คืนจากผู้ดูแลระบบ: case, spaces and dashes of the code do not matter.',
  })
  redeemCode(
    @Arg('login', () => String) login: string,
    @Arg('code', () => String) code: string,
    @Arg('password', () => String, { description: 'At least 12 characters; common passwords are refused.' })
    newPassword: string,
    @Ctx() context: AccountsContext,
  ): Promise<SignInAnswer> {
    const input = { login, code, newPassword }
    return answerWith(context, () => redeemCode(context.accounts, visitOf(context), input))
  }

  @Mutation(() => SignInPayload, {
    description: 'เปลี่ยนรหัสผ่าน: every other session of the account ends, this one goes on with a new cookie.',
  })
  changePassword(
    @Arg('current', () => String) current: string,
    @Arg('password', () => String, { description: 'At least 12 characters; common passwords are refused.' })
    next: string,
    @Ctx() context: AccountsContext,
  ): Promise<SignInAnswer> {
    const person = aPerson(context)
    return answerWith(context, () =>
      changePassword(context.accounts, visitOf(context), person, { current, next }),
    )
  }
}
