import { Field, InputType } from 'type-graphql'
import { type LaoType, LaoTypeEnum } from './lao-type.ts'

/** Children add filters over themselves: `assistanceCentre` comes from the centre's folder. */
@InputType({ description: 'Which LAOs; conditions side by side must all hold.' })
export class LaoFilter {
  @Field(() => [LaoFilter], { nullable: true, description: 'All of these hold.' })
  declare and?: LaoFilter[]

  @Field(() => [LaoFilter], { nullable: true, description: 'At least one of these holds.' })
  declare or?: LaoFilter[]

  @Field(() => LaoFilter, { nullable: true, description: 'This does not hold.' })
  declare not?: LaoFilter

  @Field(() => String, {
    nullable: true,
    description: 'Words of its name, code, district or province; either way of writing the type.',
  })
  declare search?: string

  @Field(() => [String], { nullable: true, description: 'One of these codes (รหัส อปท.).' })
  declare code?: string[]

  @Field(() => String, { nullable: true, description: 'Code or id of the province.' })
  declare province?: string

  @Field(() => String, { nullable: true, description: 'Code or id of the seat district.' })
  declare district?: string

  @Field(() => String, { nullable: true, description: 'Code of the region.' })
  declare region?: string

  @Field(() => [LaoTypeEnum], { nullable: true, description: 'One of these types.' })
  declare type?: LaoType[]

  @Field(() => Boolean, {
    nullable: true,
    description: 'Ended ones (true) or existing ones (false). Without it: existing ones.',
  })
  declare ended?: boolean

  @Field(() => Boolean, { nullable: true, description: 'Whether an assistance centre has been recorded.' })
  declare hasCentre?: boolean
}
