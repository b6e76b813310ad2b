import { Field, InputType } from 'type-graphql'
import { CentreKindEnum } from '../../registry/centre/centre-kind.ts'
import { LaoTypeEnum } from '../../registry/lao/lao-type.ts'
import { SignStatusEnum } from '../../registry/sign/sign-status.ts'
import { DataStateEnum, ExpectationEnum, ItemEnum, TimelinessEnum } from '../words.ts'

@InputType({ description: 'Unless expectation is named, only what is expected.' })
export class ObligationFilter {
  @Field(() => [ObligationFilter], { nullable: true })
  declare and?: ObligationFilter[]

  @Field(() => [ObligationFilter], { nullable: true })
  declare or?: ObligationFilter[]

  @Field(() => ObligationFilter, { nullable: true })
  declare not?: ObligationFilter

  @Field(() => CentreKindEnum, { nullable: true })
  declare kind?: string

  @Field(() => ItemEnum, { nullable: true })
  declare item?: string

  @Field(() => [DataStateEnum], { nullable: true })
  declare state?: string[]

  @Field(() => [TimelinessEnum], { nullable: true })
  declare timeliness?: string[]

  @Field(() => [ExpectationEnum], { nullable: true })
  declare expectation?: string[]

  @Field(() => Boolean, { nullable: true, description: 'Expected at the due instant, whatever holds now.' })
  declare expectedAtDue?: boolean

  @Field(() => Boolean, { nullable: true })
  declare recorded?: boolean

  @Field(() => Boolean, { nullable: true })
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

  @Field(() => String, { nullable: true, description: 'Id of a rule: its field is missing or wrong.' })
  declare rule?: string

  @Field(() => SignStatusEnum, { nullable: true })
  declare signStatus?: string

  @Field(() => Boolean, { nullable: true })
  declare regressed?: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Every word stands in the name, code, district or province.',
  })
  declare search?: string
}
