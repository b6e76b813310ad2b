import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { connectionType } from '../read/connection.ts'
import { PageArgs } from '../read/page.args.ts'
import { DateTimeScalar } from '../read/scalars.ts'
import { SignInOutcome, SignInStep } from './account.enums.ts'
import { Account } from './account.type.ts'

@ObjectType({ description: 'One attempt to sign in (บันทึกการเข้าสู่ระบบ); nothing that was typed is kept.' })
export class SignInEvent {
  @Field(() => ID)
  declare id: string

  @Field(() => DateTimeScalar)
  declare at: string

  @Field(() => Account, { nullable: true, description: 'Null where there is no such account.' })
  declare account: Account | null

  @Field(() => SignInStep)
  declare step: keyof typeof SignInStep

  @Field(() => SignInOutcome)
  declare outcome: keyof typeof SignInOutcome

  @Field(() => String, { nullable: true })
  declare address: string | null

  @Field(() => String, { nullable: true })
  declare userAgent: string | null

  @Field(() => String, { nullable: true })
  declare requestId: string | null
}

export const SignInEventConnection = connectionType(() => SignInEvent, 'SignInEvent')

@InputType()
export class SignInEventFilter {
  @Field(() => [SignInEventFilter], { nullable: true })
  declare and?: SignInEventFilter[]

  @Field(() => [SignInEventFilter], { nullable: true })
  declare or?: SignInEventFilter[]

  @Field(() => SignInEventFilter, { nullable: true })
  declare not?: SignInEventFilter

  @Field(() => [SignInOutcome], { nullable: true, description: 'One of these.' })
  declare outcome?: (keyof typeof SignInOutcome)[]

  @Field(() => ID, { nullable: true })
  declare account?: string
}

@ArgsType()
export class SignInEventArgs extends PageArgs {
  @Field(() => SignInEventFilter, { nullable: true })
  declare where?: SignInEventFilter
}
