import { SecondFactorResolver } from './second-factor.resolver.ts'
import { SignInResolver } from './sign-in.resolver.ts'
import { SignOutResolver } from './sign-out.resolver.ts'
import { ViewerResolver } from './viewer.resolver.ts'

/** Everything people and partners do about their own access, for the assembly of the schema. */
export const ACCOUNT_RESOLVERS = [
  ViewerResolver,
  SignInResolver,
  SignOutResolver,
  SecondFactorResolver,
] as const
