import { Field, ID, ObjectType } from 'type-graphql'
import { connectionType } from '../../read/connection.ts'
import { DateTimeScalar } from '../../read/scalars.ts'
import { JointSlot } from '../../registry/centre/joint-slot.entity.ts'
import { Lao } from '../../registry/lao/lao.entity.ts'
import { Province } from '../../registry/province/province.entity.ts'
import { ExpectationEnum, ItemEnum } from '../words.ts'

@ObjectType({
  description: 'A later due date that was granted (การขยายเวลา); no unit named: the whole round.',
})
export class DueExtension {
  @Field(() => ID)
  declare id: string

  @Field(() => Province, { nullable: true })
  declare province: Province | null

  @Field(() => Lao, { nullable: true })
  declare lao: Lao | null

  @Field(() => JointSlot, { nullable: true })
  declare slot: JointSlot | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'The effective due date, exclusive.' })
  declare dueAt: string | null

  @Field(() => String, { nullable: true })
  declare documentNumber: string | null

  @Field(() => String, { nullable: true })
  declare approvedBy: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare createdAt: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Empty while it stands.' })
  declare withdrawnAt: string | null

  @Field(() => String, { nullable: true })
  declare withdrawnBy: string | null

  @Field(() => String, { nullable: true })
  declare withdrawalReason: string | null
}

@ObjectType({
  description: 'A decision that something is owed or not (การยกเว้น), with its dates and document.',
})
export class ExpectationDecision {
  @Field(() => ID)
  declare id: string

  @Field(() => ItemEnum, { nullable: true })
  declare item: string | null

  @Field(() => Lao, { nullable: true })
  declare lao: Lao | null

  @Field(() => JointSlot, { nullable: true })
  declare slot: JointSlot | null

  @Field(() => ExpectationEnum, { nullable: true })
  declare status: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare from: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Exclusive; empty: for good.' })
  declare to: string | null

  @Field(() => String, { nullable: true })
  declare reason: string | null

  @Field(() => String, { nullable: true })
  declare documentNumber: string | null

  @Field(() => String, { nullable: true })
  declare approvedBy: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare createdAt: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a later decision took its place.' })
  declare supersededAt: string | null
}

@ObjectType({ description: 'A unit that may write after its round has closed (การปลดล็อก).' })
export class RoundUnlock {
  @Field(() => ID)
  declare id: string

  @Field(() => Lao, { nullable: true })
  declare lao: Lao | null

  @Field(() => JointSlot, { nullable: true })
  declare slot: JointSlot | null

  @Field(() => String, { nullable: true })
  declare reason: string | null

  @Field(() => String, { nullable: true })
  declare grantedBy: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare grantedAt: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare until: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended before its time.' })
  declare revokedAt: string | null
}

export const ExpectationDecisionConnection = connectionType(() => ExpectationDecision, 'ExpectationDecision')
