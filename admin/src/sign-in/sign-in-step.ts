import {
  ChangePasswordDocument,
  RedeemCodeDocument,
  SignInDocument,
  type SignInOutcomeFragment,
  type SignInRefusal,
  VerifySecondFactorDocument,
} from '../gql/graphql.ts'
import { request } from '../providers/request.ts'

/** What a person submits on the sign-in page, one at a time. */
export type SignInStep =
  | { step: 'password'; login: string; password: string }
  | { step: 'code'; code: string }
  | { step: 'newPassword'; current: string; password: string }
  | { step: 'invitation'; login: string; code: string; password: string }

/** Signing in is not finished, or was refused; the page says so and stays. */
export class SignInPending extends Error {
  readonly next: 'password' | 'code' | 'newPassword' | 'secondFactor' | 'invitation' | 'refused' | 'wait'
  readonly words: { th: string; en: string } | undefined
  readonly seconds: number | undefined

  constructor(next: SignInPending['next'], words?: SignInPending['words'], seconds?: number) {
    super(next)
    this.next = next
    this.words = words
    this.seconds = seconds
  }
}

/** Resolves when a full session stands. @throws SignInPending, ApiFault */
export async function signInStep(step: SignInStep): Promise<void> {
  settle(await ask(step))
}

async function ask(step: SignInStep): Promise<SignInOutcomeFragment> {
  switch (step.step) {
    case 'password':
      return (await request(SignInDocument, { login: step.login, password: step.password })).signIn
    case 'code':
      return (await request(VerifySecondFactorDocument, { code: step.code })).verifySecondFactor
    case 'newPassword':
      return (await request(ChangePasswordDocument, { current: step.current, password: step.password }))
        .changePassword
    case 'invitation':
      return (
        await request(RedeemCodeDocument, { login: step.login, code: step.code, password: step.password })
      ).redeemCode
  }
}

function settle(outcome: SignInOutcomeFragment): void {
  switch (outcome.__typename) {
    case 'SignedIn':
      if (outcome.viewer.duty) throw new SignInPending(DUTY_STEP[outcome.viewer.duty])
      return
    case 'SecondFactorRequired':
      throw new SignInPending('code')
    case 'SignInWait':
      throw new SignInPending('wait', undefined, outcome.seconds)
    case 'SignInRefused':
      throw new SignInPending(AFTER_REFUSAL[outcome.reason] ?? 'refused', {
        th: outcome.messageTh,
        en: outcome.messageEn,
      })
    case 'InvalidInput':
      throw new SignInPending('refused', {
        th: outcome.fields.map((field) => field.th).join(' ') || outcome.messageTh,
        en: outcome.fields.map((field) => field.en).join(' ') || outcome.messageEn,
      })
  }
}

/** Where a refusal leads on. */
const AFTER_REFUSAL: Partial<Record<SignInRefusal, SignInPending['next']>> = {
  INVITED: 'invitation',
  EXPIRED: 'password',
}

/** Until a duty is done, no role is in force. */
export const DUTY_STEP = { CHANGE_PASSWORD: 'newPassword', SET_UP_SECOND_FACTOR: 'secondFactor' } as const
