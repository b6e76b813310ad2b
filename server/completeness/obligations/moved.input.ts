import { Field, InputType } from 'type-graphql'
import { DateTimeScalar } from '../../read/scalars.ts'
import { type Direction, DirectionEnum, type Figure, FigureEnum } from '../words.ts'

@InputType({ description: 'Rows that came into a figure, or left it, since an earlier moment.' })
export class Moved {
  @Field(() => FigureEnum)
  declare figure: Figure

  @Field(() => DirectionEnum)
  declare direction: Direction

  @Field(() => DateTimeScalar, { nullable: true, description: 'The earlier moment.' })
  declare asOf?: string

  @Field(() => Boolean, { nullable: true, description: 'The earlier moment is the due instant.' })
  declare atDue?: boolean
}
