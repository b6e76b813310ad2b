import { AccessChangeResolver } from './access-change.resolver.ts'
import { AccountResolver } from './account.resolver.ts'
import { AccountAdministrationResolver } from './account-administration.resolver.ts'
import { AccountChangedResolver } from './account-payload.type.ts'
import { PartnerTokenResolver } from './partner-token.resolver.ts'
import { PartnerTokenChangedResolver } from './partner-token-payload.type.ts'
import { PrivateRevealResolver } from './private-reveal.resolver.ts'
import { SecondFactorResolver } from './second-factor.resolver.ts'
import { SettingChangeResolver } from './setting-change.resolver.ts'
import { SignInResolver } from './sign-in.resolver.ts'
import { SignInOptionsResolver } from './sign-in-options.resolver.ts'
import { SignOutResolver } from './sign-out.resolver.ts'
import { TokenRefusalResolver } from './token-refusal.resolver.ts'
import { ViewerResolver } from './viewer.resolver.ts'

/** Everything about people's and partners' access, for the assembly of the schema. */
export const ACCOUNT_RESOLVERS = [
  ViewerResolver,
  SignInResolver,
  SignInOptionsResolver,
  SignOutResolver,
  SecondFactorResolver,
  AccessChangeResolver,
  AccountResolver,
  AccountAdministrationResolver,
  AccountChangedResolver,
  PartnerTokenResolver,
  PartnerTokenChangedResolver,
  PrivateRevealResolver,
  SettingChangeResolver,
  TokenRefusalResolver,
] as const
