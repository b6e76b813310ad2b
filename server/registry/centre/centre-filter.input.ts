import { Field, InputType } from 'type-graphql'
import { DateTimeScalar } from '../../read/scalars.ts'
import { LaoFilter } from '../lao/lao-filter.input.ts'
import { type CentreKind, CentreKindEnum } from './centre-kind.ts'
import { CentrePersonFilter } from './centre-person-filter.input.ts'

/** Children add filters over themselves: `signInstallation` comes from the sign's folder. */
@InputType({ description: 'Which centres; conditions side by side must all hold.' })
export class CentreFilter {
  @Field(() => [CentreFilter], { nullable: true, description: 'All of these hold.' })
  declare and?: CentreFilter[]

  @Field(() => [CentreFilter], { nullable: true, description: 'At least one of these holds.' })
  declare or?: CentreFilter[]

  @Field(() => CentreFilter, { nullable: true, description: 'This does not hold.' })
  declare not?: CentreFilter

  @Field(() => String, { nullable: true, description: 'Part of its name, or words of its LAO.' })
  declare search?: string

  @Field(() => CentreKindEnum, { nullable: true })
  declare kind?: CentreKind

  @Field(() => String, { nullable: true, description: 'Code or id of the province.' })
  declare province?: string

  @Field(() => String, {
    nullable: true,
    description: 'Code or id of the district of its LAO or of its place in the roster.',
  })
  declare district?: string

  @Field(() => LaoFilter, { nullable: true, description: 'Its LAO is one of these.' })
  declare lao?: LaoFilter

  @Field(() => CentrePersonFilter, {
    nullable: true,
    description: 'At least one of its people is like this.',
  })
  declare people?: CentrePersonFilter

  @Field(() => String, { nullable: true, description: 'Part of the number of the establishing order.' })
  declare orderNumber?: string

  @Field(() => Boolean, { nullable: true, description: 'Whether the number of the order is known.' })
  declare hasOrderNumber?: boolean

  @Field(() => DateTimeScalar, { nullable: true, description: 'Recorded after this instant.' })
  declare updatedAfter?: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether anything of a standing sign has been recorded.',
  })
  declare hasSign?: boolean
}
