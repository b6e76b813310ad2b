import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import { connectionType } from '../read/connection.ts'
import { parseGlobalId } from '../read/global-id.ts'
import { type Reader, readConnection, readWhere } from '../read/read.ts'
import { idIs } from '../read/where.ts'
import { answering, type Refusal } from '../registry/payloads/refusal.ts'
import { type AccountsContext, actorOf, anAdministrator } from './accounts-context.ts'
import {
  CreatePartnerTokenInput,
  PartnerTokenListArgs,
  UpdatePartnerTokenInput,
} from './partner-token.inputs.ts'
import { partnerTokenSource } from './partner-token.read.ts'
import { createPartnerToken, revokePartnerToken, rotatePartnerToken } from './partner-token.ts'
import { PartnerToken } from './partner-token.type.ts'
import {
  type PartnerTokenChanged,
  PartnerTokenPayload,
  partnerTokenChanged,
} from './partner-token-payload.type.ts'
import { updatePartnerToken } from './update-partner-token.ts'

export const PartnerTokenConnection = connectionType(() => PartnerToken, 'PartnerToken')

type Answer = Promise<PartnerTokenChanged | Refusal>

/** For administrators only. */
@Resolver()
export class PartnerTokenResolver {
  @Query(() => PartnerTokenConnection, { description: 'Tokens of partners, also expired and revoked ones.' })
  partnerTokens(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PartnerTokenListArgs) args: PartnerTokenListArgs,
  ): Promise<unknown> {
    return readConnection(reader, info, { ...args }, partnerTokenSource)
  }

  @Query(() => PartnerToken, { nullable: true })
  partnerToken(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<unknown> {
    return readWhere(reader, info, {}, partnerTokenSource, (statement, row) =>
      idIs(statement, 'token', `${row}.id`, id),
    )
  }

  @Mutation(() => PartnerTokenPayload, { description: 'ออกโทเค็นให้หน่วยงานภาคี' })
  createPartnerToken(
    @Arg('input', () => CreatePartnerTokenInput) input: CreatePartnerTokenInput,
    @Ctx() context: AccountsContext,
  ): Answer {
    return administering(context, async () => {
      const wanted = { ...input, expiresAt: new Date(input.expiresAt) }
      const { id, token } = await createPartnerToken(context.accounts, actorOf(context), wanted)
      return partnerTokenChanged(id, token)
    })
  }

  @Mutation(() => PartnerTokenPayload, {
    description: 'แก้ไขโทเค็น: name, purpose, scopes, networks, budget, expiry; counts from the next request.',
  })
  updatePartnerToken(
    @Arg('input', () => UpdatePartnerTokenInput) { id, version, expiresAt, ...rest }: UpdatePartnerTokenInput,
    @Ctx() context: AccountsContext,
  ): Answer {
    return administering(context, async () => {
      const uuid = parseGlobalId('token', id)
      const wanted = { ...rest, ...(expiresAt ? { expiresAt: new Date(expiresAt) } : {}) }
      await updatePartnerToken(context.accounts, actorOf(context), uuid, version, wanted)
      return partnerTokenChanged(uuid)
    })
  }

  @Mutation(() => PartnerTokenPayload, {
    description: 'เปลี่ยนรหัสของโทเค็น: a new secret; the present one stays good for the overlap.',
  })
  rotatePartnerToken(
    @Arg('id', () => ID) id: string,
    @Arg('overlapHours', () => Int, {
      defaultValue: 168,
      description: '0–720; 0 ends the present secret at once.',
    })
    overlapHours: number,
    @Ctx() context: AccountsContext,
  ): Answer {
    return administering(context, async () => {
      const uuid = parseGlobalId('token', id)
      const { token } = await rotatePartnerToken(context.accounts, actorOf(context), uuid, overlapHours)
      return partnerTokenChanged(uuid, token)
    })
  }

  @Mutation(() => PartnerTokenPayload, { description: 'ยกเลิกโทเค็น: at once and for good.' })
  revokePartnerToken(@Arg('id', () => ID) id: string, @Ctx() context: AccountsContext): Answer {
    return administering(context, async () => {
      const uuid = parseGlobalId('token', id)
      await revokePartnerToken(context.accounts, actorOf(context), uuid)
      return partnerTokenChanged(uuid)
    })
  }
}

function administering(context: AccountsContext, work: () => Promise<PartnerTokenChanged>): Answer {
  return answering(async () => {
    anAdministrator(context)
    return work()
  })
}
