import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../../read/connection.ts'
import { Node } from '../../read/node.ts'
import { DateTimeScalar } from '../../read/scalars.ts'
import { Centre } from '../../registry/centre/centre.entity.ts'
import { CentreKindEnum } from '../../registry/centre/centre-kind.ts'
import { JointSlot } from '../../registry/centre/joint-slot.entity.ts'
import { District } from '../../registry/district/district.entity.ts'
import { Lao } from '../../registry/lao/lao.entity.ts'
import { LaoTypeEnum } from '../../registry/lao/lao-type.ts'
import { Province } from '../../registry/province/province.entity.ts'
import { SignStatusEnum } from '../../registry/sign/sign-status.ts'
import { Contact } from '../contacts/contact.type.ts'
import { Round } from '../rounds/round.type.ts'
import { Rule } from '../rounds/rule.type.ts'
import { AssuranceEnum, DataStateEnum, ExpectationEnum, ItemEnum, TimelinessEnum } from '../words.ts'
import { AssuranceAct } from './assurance.type.ts'

@ObjectType({
  description: 'A finding on a recorded obligation, with a life; it is closed and reopened, never wiped.',
})
export class Issue {
  @Field(() => ID)
  declare id: string

  @Field(() => Rule)
  declare rule: Rule

  @Field(() => String, { description: 'OPEN, EXPLAINED, CLOSED or REOPENED.' })
  declare state: string

  @Field(() => DateTimeScalar)
  declare openedAt: string

  @Field(() => DateTimeScalar, { nullable: true })
  declare closedAt: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare reopenedAt: string | null

  @Field(() => String, { nullable: true })
  declare explanation: string | null

  @Field(() => String, { nullable: true })
  declare explainedBy: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare explainedAt: string | null

  @Field(() => Int)
  declare version: number
}

@ObjectType({
  implements: Node,
  description: 'What one unit owes in one round: basic data or sign data of one centre (ภาระการบันทึก).',
})
export class Obligation extends Node {
  @Field(() => ID)
  declare id: string

  @Field(() => Round)
  declare round: Round

  @Field(() => CentreKindEnum)
  declare kind: string

  @Field(() => ItemEnum)
  declare item: string

  @Field(() => Lao, { nullable: true, description: 'Who owes it, for an assistance centre.' })
  declare lao: Lao | null

  @Field(() => JointSlot, {
    nullable: true,
    description: 'The roster slot, for a joint centre; the provincial office owes it.',
  })
  declare slot: JointSlot | null

  @Field(() => Province)
  declare province: Province

  @Field(() => District, { nullable: true, description: 'Null for a PAO: it stands at province level.' })
  declare district: District | null

  @Field(() => LaoTypeEnum, { nullable: true, description: 'The type at the due instant.' })
  declare laoType: string | null

  @Field(() => DateTimeScalar)
  declare dueAt: string

  @Field(() => DateTimeScalar, { description: 'Later than dueAt where an extension was granted.' })
  declare effectiveDueAt: string

  @Field(() => Boolean, { description: 'The unit came into being inside the round.' })
  declare isNew: boolean

  @Field(() => ExpectationEnum, { nullable: true })
  declare expectation: string | null

  @Field(() => Boolean, {
    description: 'Expected at the due instant, whatever holds now: only then its timeliness counts anywhere.',
  })
  declare expectedAtDue: boolean

  @Field(() => DataStateEnum)
  declare state: string

  @Field(() => TimelinessEnum)
  declare timeliness: string

  @Field(() => TimelinessEnum, { description: 'By the effective due date.' })
  declare effectiveTimeliness: string

  @Field(() => Int, {
    nullable: true,
    description: 'Where late: days after the last day in time, counted in Bangkok.',
  })
  declare daysLate: number | null

  @Field(() => [Rule], { description: 'Fields still missing.' })
  declare missing: Rule[]

  @Field(() => [Rule], { description: 'Must be fixed.' })
  declare errors: Rule[]

  @Field(() => [Rule], { description: 'Must be fixed or explained.' })
  declare queries: Rule[]

  @Field(() => [Rule], { description: 'Worth doing; blocks nobody.' })
  declare advice: Rule[]

  @Field(() => [Rule], { description: 'What the register itself still lacks; the Department sees to it.' })
  declare ofRegister: Rule[]

  @Field(() => SignStatusEnum, {
    nullable: true,
    description: 'The outcome, for SIGN: a value, not completeness.',
  })
  declare signStatus: string | null

  @Field(() => Centre, { nullable: true })
  declare centre: Centre | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare firstRecordedAt: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare firstCompleteAt: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare firstCorrectAt: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare lastRecordedAt: string | null

  @Field(() => String, { nullable: true })
  declare recordedBy: string | null

  @Field(() => Contact, { nullable: true, description: 'What came of calling the unit, the latest note.' })
  declare contact: Contact | null

  @Field(() => Boolean, { description: 'Was correct once and is not now.' })
  declare regressed: boolean

  @Field(() => String, { description: 'Where in the console it is recorded.' })
  declare deepLink: string

  @Field(() => [Issue])
  declare issues: Issue[]

  @Field(() => AssuranceEnum, { description: 'Of the record as it is now.' })
  declare assurance: string

  @Field(() => [AssuranceAct], {
    nullable: true,
    description: 'Who confirmed, verified or returned it, the latest first.',
  })
  declare assuranceActs: AssuranceAct[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Stands for the record as it is now; send it as `seen` to say something of what was read.',
  })
  declare recordDigest: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the same record was confirmed or verified in another round; it can be confirmed as unchanged.',
  })
  declare unchangedSince: string | null

  @Field(() => Boolean, { nullable: true, description: 'The round has not closed, or the unit is unlocked.' })
  declare writable: boolean | null
}

export const ObligationConnection = connectionType(() => Obligation, 'Obligation')
