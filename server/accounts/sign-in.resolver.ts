import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { InvalidInput } from '../errors.ts'
import { type AccountsContext, visitOf } from './accounts-context.ts'
import { sessionTokenOf } from './credentials.ts'
import { redeemCode } from './one-time-code.ts'
import { refuseForeignHost } from './own-host.ts'
import { verifySecondFactor } from './second-factor-step.ts'
import { signIn } from './sign-in.ts'
import {
  PasswordRefused,
  RedeemCodeInput,
  RedeemCodePayload,
  SignInInput,
  SignInPayload,
} from './sign-in.type.ts'
import { answer, type SignInAnswer } from './sign-in-answer.ts'

@Resolver()
export class SignInResolver {
  @Mutation(() => SignInPayload, { description: 'เข้าสู่ระบบด้วยชื่อผู้ใช้และรหัสผ่าน' })
  async signIn(
    @Arg('input', () => SignInInput) input: SignInInput,
    @Ctx() context: AccountsContext,
  ): Promise<SignInAnswer> {
    refuseForeignHost(context)
    return answer(context, await signIn(context.accounts, visitOf(context), input))
  }

  @Mutation(() => SignInPayload, { description: 'ยืนยันตัวตนชั้นที่สอง: a code of the app, or a recovery code.' })
  async verifySecondFactor(
    @Arg('code', () => String) code: string,
    @Ctx() context: AccountsContext,
  ): Promise<SignInAnswer> {
    refuseForeignHost(context)
    const token = sessionTokenOf(context.accounts, context.request)
    return answer(context, await verifySecondFactor(context.accounts, visitOf(context), token, code))
  }

  @Mutation(() => RedeemCodePayload, { description: 'ตั้งรหัสผ่านด้วยรหัสเชิญหรือรหัสกู้คืนจากผู้ดูแลระบบ' })
  async redeemCode(
    @Arg('input', () => RedeemCodeInput) input: RedeemCodeInput,
    @Ctx() context: AccountsContext,
  ): Promise<SignInAnswer | PasswordRefused> {
    refuseForeignHost(context)
    try {
      return await answer(context, await redeemCode(context.accounts, visitOf(context), input))
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error
      return Object.assign(new PasswordRefused(), { userErrors: [...error.errors] })
    }
  }
}
