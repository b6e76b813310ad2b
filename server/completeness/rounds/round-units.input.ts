import { Field, ID, InputType } from 'type-graphql'
import { CentreKindEnum } from '../../registry/centre/centre-kind.ts'
import { ItemEnum } from '../words.ts'

@InputType({ description: 'Part of a round: a province, or one unit; neither is the whole round.' })
export class RoundUnitsInput {
  @Field(() => String, { description: 'Code of the round.' })
  declare round: string

  @Field(() => String, { nullable: true, description: 'Code or global id of a province.' })
  declare province?: string | null

  @Field(() => String, { nullable: true, description: 'Code or global id of an LAO.' })
  declare lao?: string | null

  @Field(() => ID, { nullable: true, description: 'Global id of a place in the roster.' })
  declare slot?: string | null
}

@InputType({ description: 'A decision of the Department about part of a round.' })
export abstract class RoundDecisionInput extends RoundUnitsInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'Rows of a list, at most 500, in place of a province or one unit.',
  })
  declare obligations?: string[] | null

  @Field(() => String, { description: 'Number of the document by which it was decided.' })
  declare documentNumber: string

  @Field(() => String, { nullable: true, description: 'Who decided; left out: the caller.' })
  declare approvedBy?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only count what would change; nothing is changed.',
  })
  declare preview?: boolean | null
}

@InputType({ description: 'Narrows a decision to some of what the units owe.' })
export abstract class RoundItemsInput extends RoundDecisionInput {
  @Field(() => CentreKindEnum, { nullable: true })
  declare kind?: string | null

  @Field(() => ItemEnum, { nullable: true })
  declare item?: string | null
}
