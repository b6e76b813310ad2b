import { Field, ID, Int, ObjectType } from 'type-graphql'
import { globalId } from '../read/global-id.ts'
import { DateTimeScalar } from '../read/scalars.ts'
import { Duty, Role, TokenScope, ViewerKind } from './account.enums.ts'
import type { SignedIn } from './signed-in.ts'

@ObjectType('Viewer', { description: 'ผู้ที่กำลังใช้งาน: a person who is signed in, or a partner with a token.' })
export class ViewerType {
  constructor(readonly who: SignedIn) {}

  @Field(() => ID)
  get id(): string {
    return globalId(this.who.kind === 'PERSON' ? 'account' : 'token', this.who.id)
  }

  @Field(() => ViewerKind)
  get kind(): keyof typeof ViewerKind {
    return this.who.kind
  }

  @Field(() => String)
  get name(): string {
    return this.who.name
  }

  @Field(() => String, { nullable: true, description: 'Null for a partner.' })
  get login(): string | null {
    return this.who.kind === 'PERSON' ? this.who.login : null
  }

  @Field(() => [Role], { description: 'Roles in force; none while a duty is open.' })
  get roles(): (keyof typeof Role)[] {
    return [...new Set(this.who.grants.map((grant) => grant.role))]
  }

  @Field(() => [String], {
    description:
      'Types of LAO for which the viewer, as a district officer, records on behalf; empty: for none.',
  })
  get recordsFor(): string[] {
    return [...new Set(this.who.grants.flatMap(({ records, laoTypes }) => (records ? (laoTypes ?? []) : [])))]
  }

  @Field(() => Duty, {
    nullable: true,
    description: 'What must be done first; until then no role is in force.',
  })
  get duty(): keyof typeof Duty | null {
    return this.who.kind === 'PERSON' ? this.who.duty : null
  }

  @Field(() => Boolean, { description: 'The first of the duties: a password somebody else has seen.' })
  get mustChangePassword(): boolean {
    return this.duty === 'CHANGE_PASSWORD'
  }

  @Field(() => [TokenScope], { description: 'What a partner token may read; empty for a person.' })
  get scopes(): (keyof typeof TokenScope)[] {
    return this.who.kind === 'PARTNER' ? [...this.who.scopes] : []
  }
}

/** What only the database knows; asked for when a selection needs it. */
@ObjectType({ description: 'การเข้าสู่ระบบของผู้ใช้: how the viewer signs in.' })
export class ViewerSecurity {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The sign-in before this session, to notice a stranger.',
  })
  previousSignInAt!: Date | null

  @Field(() => DateTimeScalar, { nullable: true })
  secondFactorSince!: Date | null

  @Field(() => Int)
  recoveryCodesLeft!: number

  @Field(() => Boolean, { description: 'False for somebody who signs in only through the OpenID provider.' })
  hasPassword!: boolean

  @Field(() => String, {
    description:
      'Key under which the browser may keep unsaved drafts: the same person finds them again after a session ended, nobody else at the same computer does.',
  })
  draftKey!: string
}
