import { Field, InputType } from 'type-graphql'
import { CentreKindEnum } from '../../registry/centre/centre-kind.ts'
import { LaoTypeEnum } from '../../registry/lao/lao-type.ts'
import { SignStatusEnum } from '../../registry/sign/sign-status.ts'
import { LatenessEnum } from '../lateness.ts'
import { DataStateEnum, ExpectationEnum, TimelinessEnum } from '../words.ts'
import { Moved } from './moved.input.ts'

/** What obligations and units are filtered by alike. */
@InputType()
export abstract class StandingFilter {
  @Field(() => CentreKindEnum, { nullable: true })
  declare kind?: string

  @Field(() => [DataStateEnum], { nullable: true })
  declare state?: string[]

  @Field(() => [TimelinessEnum], { nullable: true })
  declare timeliness?: string[]

  @Field(() => [TimelinessEnum], { nullable: true, description: 'By the effective due date.' })
  declare effectiveTimeliness?: string[]

  @Field(() => [LatenessEnum], { nullable: true, description: 'Late, and by so many days.' })
  declare lateness?: string[]

  @Field(() => [ExpectationEnum], { nullable: true })
  declare expectation?: string[]

  @Field(() => Boolean, { nullable: true, description: 'Expected at the due instant, whatever holds now.' })
  declare expectedAtDue?: boolean

  @Field(() => Boolean, { nullable: true, description: 'False: the rest, also what could not be evaluated.' })
  declare recorded?: boolean

  @Field(() => Boolean, { nullable: true, description: 'False: the rest, also what could not be evaluated.' })
  declare complete?: boolean

  @Field(() => String, { nullable: true })
  declare region?: string

  @Field(() => String, { nullable: true, description: 'Code or global id.' })
  declare province?: string

  @Field(() => String, { nullable: true, description: 'Code or global id.' })
  declare district?: string

  @Field(() => Boolean, { nullable: true, description: 'Units that stand at province level: PAOs.' })
  declare provinceLevel?: boolean

  @Field(() => String, { nullable: true, description: 'Code or global id.' })
  declare lao?: string

  @Field(() => LaoTypeEnum, { nullable: true })
  declare laoType?: string

  @Field(() => SignStatusEnum, { nullable: true })
  declare signStatus?: string

  @Field(() => Boolean, { nullable: true })
  declare regressed?: boolean

  @Field(() => Moved, {
    nullable: true,
    description: 'What changed since an earlier moment; name every expectation for what is no longer owed.',
  })
  declare moved?: Moved

  @Field(() => String, {
    nullable: true,
    description: 'Every word stands in the name, code, district or province.',
  })
  declare search?: string
}
