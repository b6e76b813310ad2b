import { Field, Float, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../read/scalars.ts'
import { CentreKindEnum } from '../../registry/centre/centre-kind.ts'
import { District } from '../../registry/district/district.entity.ts'
import { Lao } from '../../registry/lao/lao.entity.ts'
import { LaoTypeEnum } from '../../registry/lao/lao-type.ts'
import { Province } from '../../registry/province/province.entity.ts'
import { Round } from '../rounds/round.type.ts'
import { Rule } from '../rounds/rule.type.ts'
import { FigureEnum, ItemEnum } from '../words.ts'

const whole = () => Int
const perCent = { nullable: true, description: 'Two decimals; null when there is nothing to count.' } as const

@ObjectType({ description: 'How many units fail one rule: the field is missing or wrong.' })
export class RuleCount {
  @Field(() => Rule)
  declare rule: Rule

  @Field(whole, { description: 'n: units whose field is missing or wrong.' })
  declare failing: number

  @Field(whole, { description: 'N: units expected to hold the rule.' })
  declare expected: number
}

@ObjectType({ description: 'What one figure gained and lost between an earlier moment and this one.' })
export class Movement {
  @Field(() => FigureEnum)
  declare figure: string

  @Field(whole, { description: 'List them with `units(where: {moved: …})` or `obligations`.' })
  declare gained: number

  @Field(whole)
  declare lost: number
}

@ObjectType({
  description: `Completeness of one group of units (ความครบถ้วน). expected = notRecorded + incomplete + completeWithErrors + correct + unknown;
expectedAtDue = onTime + late + overdue from the due instant on. Open \`units\` for the rows behind a number, \`obligations\` for what is owed item by item.`,
})
export class Completeness {
  @Field(() => String, {
    description: 'COUNTRY, or the code of region, province, district, LAO, or LAO type, or rule id.',
  })
  declare key: string

  @Field(() => String)
  declare labelTh: string

  @Field(() => String)
  declare labelEn: string

  @Field(() => Province, { nullable: true })
  declare province: Province | null

  @Field(() => District, {
    nullable: true,
    description: 'Null for the row of PAOs, which stand at province level.',
  })
  declare district: District | null

  @Field(() => Lao, { nullable: true })
  declare lao: Lao | null

  @Field(() => LaoTypeEnum, { nullable: true })
  declare laoType: string | null

  @Field(() => Rule, { nullable: true })
  declare rule: Rule | null

  @Field(() => Round)
  declare round: Round

  @Field(() => CentreKindEnum)
  declare kind: string

  @Field(() => ItemEnum, { nullable: true })
  declare item: string | null

  @Field(() => DateTimeScalar, { description: 'The moment the figures hold for.' })
  declare asOf: string

  @Field(() => Boolean, { description: 'False for Bangkok, which is not under the Department.' })
  declare inScope: boolean

  @Field(whole, { description: 'N: what is owed at this moment (จำนวนทั้งหมด).' })
  declare expected: number

  @Field(whole)
  declare notRecorded: number

  @Field(whole)
  declare incomplete: number

  @Field(whole)
  declare completeWithErrors: number

  @Field(whole)
  declare correct: number

  @Field(whole, { description: 'The evaluation failed; never counted as any other state.' })
  declare unknown: number

  @Field(whole, { description: 'incomplete + completeWithErrors + correct (บันทึกแล้ว).' })
  declare recorded: number

  @Field(whole, { description: 'completeWithErrors + correct (ครบถ้วน).' })
  declare complete: number

  @Field(() => Float, perCent)
  declare recordedPercent: number | null

  @Field(() => Float, perCent)
  declare completePercent: number | null

  @Field(() => Float, perCent)
  declare correctPercent: number | null

  @Field(whole, { description: 'N at the due instant.' })
  declare expectedAtDue: number

  @Field(whole)
  declare onTime: number

  @Field(whole)
  declare late: number

  @Field(whole, { description: 'Of these, correct 1 to 7 days after the last day in time.' })
  declare lateWithin7Days: number

  @Field(whole, { description: 'Of these, 8 to 30 days after.' })
  declare lateWithin30Days: number

  @Field(whole, { description: 'Of these, more than 30 days after.' })
  declare lateBeyond30Days: number

  @Field(whole)
  declare overdue: number

  @Field(whole)
  declare notYetDue: number

  @Field(whole, { description: 'By the effective due date, where an extension was granted.' })
  declare onTimeEffective: number

  @Field(whole, { description: 'By the effective due date.' })
  declare lateEffective: number

  @Field(whole, { description: 'By the effective due date.' })
  declare overdueEffective: number

  @Field(whole, { description: 'By the effective due date.' })
  declare notYetDueEffective: number

  @Field(() => Float, perCent)
  declare onTimePercent: number | null

  @Field(() => Float, perCent)
  declare latePercent: number | null

  @Field(() => Float, perCent)
  declare overduePercent: number | null

  @Field(whole, { description: 'Released by decision; not in N.' })
  declare exempt: number

  @Field(whole, { description: 'Ended, or answered "none"; not in N.' })
  declare notApplicable: number

  @Field(whole, { description: 'Units whose sign is up (ติดตั้งแล้ว): a value, not completeness.' })
  declare installed: number

  @Field(whole)
  declare notInstalled: number

  @Field(whole, { description: 'Distinct physical signs that are up; two centres may share one.' })
  declare signs: number

  @Field(() => Float, perCent)
  declare installedPercent: number | null

  @Field(() => Float, perCent)
  declare installedOfRecordedPercent: number | null

  @Field(whole, { description: 'Were correct once and are not now.' })
  declare regressed: number

  @Field(() => DateTimeScalar, { nullable: true })
  declare lastChangedAt: string | null

  @Field(whole, {
    nullable: true,
    description:
      'For groupBy RULE: obligations that fail the rule; list them with `obligations(where: {rule: …})`.',
  })
  declare failing: number | null

  @Field(() => [RuleCount], {
    description: 'Which field is missing or wrong how often, in the order of the rules.',
  })
  declare rules: RuleCount[]
}
