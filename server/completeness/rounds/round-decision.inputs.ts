import { Field, ID, InputType, Int } from 'type-graphql'
import { DateTimeScalar } from '../../read/scalars.ts'
import { RoundDecisionInput, RoundItemsInput, RoundUnitsInput } from './round-units.input.ts'

@InputType({ description: 'A later due date, granted before the one that stands.' })
export class ExtendDueInput extends RoundDecisionInput {
  @Field(() => DateTimeScalar, {
    description: 'Exclusive: "by 31 March 2023" is 2023-04-01T00:00:00+07:00.',
  })
  declare until: string
}

@InputType({ description: 'A later due date that was granted by mistake, as the ledger names it.' })
export class WithdrawExtensionInput {
  @Field(() => ID)
  declare extension: string

  @Field(() => String)
  declare reason: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only count what would change; nothing is changed.',
  })
  declare preview?: boolean | null
}

@InputType({ description: 'Units that need not record, with the document that says so.' })
export class ExemptInput extends RoundItemsInput {
  @Field(() => String)
  declare reason: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'Left out: from now on.' })
  declare from?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Exclusive; left out: for good.' })
  declare to?: string | null
}

@InputType({ description: 'Units that are exempt and must record again.' })
export class LiftExemptionInput extends RoundItemsInput {
  @Field(() => String)
  declare reason: string
}

@InputType({ description: 'One unit that may write again after its round has closed.' })
export class UnlockInput extends RoundUnitsInput {
  @Field(() => DateTimeScalar, { description: 'Exclusive; the unit is locked again by itself.' })
  declare until: string

  @Field(() => String)
  declare reason: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only count what would change; nothing is changed.',
  })
  declare preview?: boolean | null
}

@InputType()
export class LockAgainInput {
  @Field(() => ID)
  declare unlock: string
}

@InputType({
  description:
    'What of a round may be changed, its days and rules until it is open. A field left out stays as it is.',
})
export class RoundChangesInput {
  @Field(() => String, { nullable: true })
  declare nameTh?: string | null

  @Field(() => String, { nullable: true })
  declare nameEn?: string | null

  @Field(() => String, { nullable: true })
  declare letterReference?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only until it is open.' })
  declare opensAt?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Exclusive; only until it is open, later is an extension.',
  })
  declare dueAt?: string | null

  @Field(() => [ID], { nullable: true, description: 'All the rules it demands; only until it is open.' })
  declare rules?: string[] | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From then on records are held fast and need an unlock; null opens the round again.',
  })
  declare closesAt?: string | null

  @Field(() => Boolean, { nullable: true })
  declare allowsOnBehalf?: boolean | null

  @Field(() => String, { nullable: true, description: 'OFF or ALL.' })
  declare verification?: string | null
}

@InputType({ description: 'An edit of a round: the version it was read at, and the fields to change.' })
export class UpdateRoundInput extends RoundChangesInput {
  @Field(() => String, { description: 'Code of the round.' })
  declare code: string

  @Field(() => Int, { description: 'The version that was read.' })
  declare version: number

  @Field(() => RoundChangesInput, {
    nullable: true,
    description:
      'The values that were read, of the fields sent: a conflict then lists only what somebody else changed.',
  })
  declare base?: RoundChangesInput | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'If somebody else changed the round meanwhile and none of these fields (by `base`), keep both edits instead of answering with a conflict.',
  })
  declare merge?: boolean | null

  @Field(() => String, { nullable: true, description: 'Why; kept in the history.' })
  declare reason?: string | null
}
