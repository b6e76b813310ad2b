import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import { type AccountsContext, aPerson, visitOf } from './accounts-context.ts'
import { changePassword } from './password.ts'
import { findPerson } from './resolve-viewer.ts'
import { setSessionCookie } from './session-cookie.ts'
import { UserError, withUserErrors } from './user-error.type.ts'
import { ViewerType } from './viewer.type.ts'

@InputType()
export class ChangePasswordInput {
  @Field(() => String)
  currentPassword!: string

  @Field(() => String, { description: 'At least 12 characters; common passwords are refused.' })
  newPassword!: string
}

@ObjectType()
export class ChangePasswordPayload {
  @Field(() => ViewerType, { nullable: true, description: 'As it is now; null when nothing was changed.' })
  viewer!: ViewerType | null

  @Field(() => Int, { nullable: true, description: 'Set after too many wrong passwords.' })
  retryAfterSeconds!: number | null

  @Field(() => [UserError])
  userErrors!: UserError[]
}

@Resolver()
export class PasswordResolver {
  @Mutation(() => ChangePasswordPayload, {
    description: 'เปลี่ยนรหัสผ่าน: every other session of the account ends, this one goes on with a new cookie.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: AccountsContext,
  ): Promise<ChangePasswordPayload> {
    const { accounts, reply } = context
    const words = { current: input.currentPassword, next: input.newPassword }
    const { value, userErrors } = await withUserErrors(() =>
      changePassword(accounts, visitOf(context), aPerson(context), words),
    )
    if (value?.kind !== 'CHANGED') {
      return { viewer: null, retryAfterSeconds: value?.seconds ?? null, userErrors }
    }
    setSessionCookie(accounts, reply, value.session.token)
    const person = await findPerson(accounts, value.session.token)
    return { viewer: person && new ViewerType(person), retryAfterSeconds: null, userErrors }
  }
}
