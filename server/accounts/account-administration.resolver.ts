import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { parseGlobalId } from '../read/global-id.ts'
import { answering, type Refusal } from '../registry/payloads/refusal.ts'
import { PersonRole } from './account.enums.ts'
import {
  endSessionsOf,
  freeAccount,
  giveGrant,
  inviteAccount,
  issueReset,
  renameAccount,
  stopAccount,
  takeGrant,
} from './account.ts'
import { type AccountChanged, AccountPayload, accountChanged } from './account-payload.type.ts'
import { type AccountsContext, actorOf, anAdministrator } from './accounts-context.ts'
import { areaKindOf, type GrantWanted } from './grant.ts'
import { removeSecondFactor } from './second-factor.ts'

@InputType({ description: 'บทบาทและพื้นที่' })
export class GrantInput {
  @Field(() => PersonRole)
  declare role: keyof typeof PersonRole

  @Field(() => ID, {
    nullable: true,
    description:
      'Global id of the province, district or LAO the role is for; none for the Department’s roles.',
  })
  declare area?: string
}

@InputType()
export class InviteAccountInput {
  @Field(() => String, { description: '2–64 characters: a–z, digits, . _ @ -' })
  declare login: string

  @Field(() => String)
  declare name: string

  @Field(() => [GrantInput])
  declare grants: GrantInput[]
}

type Answer = Promise<AccountChanged | Refusal>

/** For administrators only. Each takes effect on the very next request of the account. */
@Resolver()
export class AccountAdministrationResolver {
  @Mutation(() => AccountPayload, { description: 'เชิญผู้ใช้ใหม่: answers with a one-time code to hand over.' })
  inviteAccount(
    @Arg('input', () => InviteAccountInput) input: InviteAccountInput,
    @Ctx() context: AccountsContext,
  ): Answer {
    return administering(context, async () => {
      const wanted = { ...input, grants: input.grants.map(grantOf) }
      const handOver = await inviteAccount(context.accounts, actorOf(context), wanted)
      return accountChanged(handOver.accountId, handOver)
    })
  }

  @Mutation(() => AccountPayload, { description: 'แก้ไขชื่อ' })
  renameAccount(
    @Arg('id', () => ID) id: string,
    @Arg('name', () => String) name: string,
    @Ctx() context: AccountsContext,
  ): Answer {
    return on(context, id, (accountId) => renameAccount(context.accounts, actorOf(context), accountId, name))
  }

  @Mutation(() => AccountPayload, { description: 'ระงับสิทธิ: the person may not use the register any more.' })
  suspendAccount(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: AccountsContext,
  ): Answer {
    return on(context, id, (uuid) =>
      stopAccount(context.accounts, actorOf(context), uuid, 'SUSPENDED', reason),
    )
  }

  @Mutation(() => AccountPayload, { description: 'ล็อกบัญชี: it may be in wrong hands.' })
  lockAccount(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: AccountsContext,
  ): Answer {
    return on(context, id, (uuid) => stopAccount(context.accounts, actorOf(context), uuid, 'LOCKED', reason))
  }

  @Mutation(() => AccountPayload, {
    description: 'ปลดล็อกหรือยกเลิกการระงับ: also ends the waits that failed attempts earned.',
  })
  unlockAccount(@Arg('id', () => ID) id: string, @Ctx() context: AccountsContext): Answer {
    return on(context, id, (uuid) => freeAccount(context.accounts, actorOf(context), uuid))
  }

  @Mutation(() => AccountPayload, { description: 'ออกรหัสตั้งรหัสผ่านใหม่ (หรือรหัสเชิญใหม่) ให้ผู้ใช้' })
  resetAccount(@Arg('id', () => ID) id: string, @Ctx() context: AccountsContext): Answer {
    return administering(context, async () => {
      const handOver = await issueReset(context.accounts, actorOf(context), parseGlobalId('account', id))
      return accountChanged(handOver.accountId, handOver)
    })
  }

  @Mutation(() => AccountPayload, { description: 'ปิดการยืนยันตัวตนสองชั้นของผู้ใช้ที่ทำอุปกรณ์หาย' })
  resetSecondFactor(@Arg('id', () => ID) id: string, @Ctx() context: AccountsContext): Answer {
    return on(context, id, (uuid) => removeSecondFactor(context.accounts, uuid, actorOf(context)))
  }

  @Mutation(() => AccountPayload, { description: 'ให้สิทธิ' })
  grantRole(
    @Arg('id', () => ID) id: string,
    @Arg('grant', () => GrantInput) grant: GrantInput,
    @Ctx() context: AccountsContext,
  ): Answer {
    return on(context, id, (uuid) => giveGrant(context.accounts, actorOf(context), uuid, grantOf(grant)))
  }

  @Mutation(() => AccountPayload, { description: 'เพิกถอนสิทธิ' })
  revokeGrant(
    @Arg('id', () => ID) id: string,
    @Arg('grant', () => ID) grant: string,
    @Ctx() context: AccountsContext,
  ): Answer {
    return on(context, id, (uuid) =>
      takeGrant(context.accounts, actorOf(context), uuid, parseGlobalId('grant', grant)),
    )
  }

  @Mutation(() => AccountPayload, { description: 'ออกจากระบบแทนผู้ใช้ทุกเครื่อง' })
  endSessionsOfAccount(@Arg('id', () => ID) id: string, @Ctx() context: AccountsContext): Answer {
    return on(context, id, (uuid) => endSessionsOf(context.accounts, actorOf(context), uuid))
  }
}

function administering(context: AccountsContext, work: () => Promise<AccountChanged>): Answer {
  return answering(async () => {
    anAdministrator(context)
    return work()
  })
}

function on(context: AccountsContext, id: string, work: (uuid: string) => Promise<unknown>): Answer {
  return administering(context, async () => {
    const uuid = parseGlobalId('account', id)
    await work(uuid)
    return accountChanged(uuid)
  })
}

function grantOf({ role, area }: GrantInput): GrantWanted {
  const kind = areaKindOf(role)
  // An area of the wrong kind is as good as none: addGrant says which kind the role needs.
  if (area === undefined || area === null) return { role, areaId: null }
  return { role, areaId: parseGlobalId(kind?.toLowerCase() ?? 'no area', area) }
}
