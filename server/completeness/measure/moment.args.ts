import { ArgsType, Field } from 'type-graphql'
import { DateTimeScalar } from '../../read/scalars.ts'
import { CentreKindEnum } from '../../registry/centre/centre-kind.ts'
import { ItemEnum } from '../words.ts'

/** Which moment of a round a figure is asked for. */
@ArgsType()
export class MomentArgs {
  @Field(() => String, { description: 'Code or global id of the round.' })
  declare round: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'A past instant; nothing means now.' })
  declare asOf?: string

  @Field(() => Boolean, { nullable: true, description: 'The figure at the due instant.' })
  declare atDue?: boolean
}

/** Which figure: the two streams are never added together; without an item, the worst of both. */
@ArgsType()
export class MeasureArgs extends MomentArgs {
  @Field(() => CentreKindEnum)
  declare kind: 'ASSISTANCE' | 'JOINT'

  @Field(() => ItemEnum, {
    nullable: true,
    description: 'Nothing: the unit as a whole, in the worst state of its items.',
  })
  declare item?: 'BASIC' | 'SIGN'
}

/** The moment a figure is compared with. */
@ArgsType()
export class EarlierArgs {
  @Field(() => DateTimeScalar, { nullable: true, description: 'The earlier instant.' })
  declare asOf?: string

  @Field(() => Boolean, { nullable: true, description: 'The due instant.' })
  declare atDue?: boolean
}
