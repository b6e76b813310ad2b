import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql'
import type { AccountsContext } from './accounts-context.ts'

@ObjectType({ description: 'วิธีเข้าสู่ระบบที่เปิดใช้: what the sign-in page offers beside login and password.' })
export class SignInOptions {
  @Field(() => String, {
    nullable: true,
    description: 'Name of the OpenID provider; null when none is set up.',
  })
  declare provider: string | null

  @Field(() => String, { nullable: true, description: 'Where the browser goes to sign in there.' })
  declare providerUrl: string | null
}

@Resolver()
export class SignInOptionsResolver {
  @Query(() => SignInOptions)
  signInOptions(@Ctx() { accounts }: AccountsContext): SignInOptions {
    const { providerName } = accounts.settings
    return { provider: providerName, providerUrl: providerName === null ? null : '/auth/oidc/start' }
  }
}
