import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../../read/connection.ts'
import { CentreKindEnum } from '../../registry/centre/centre-kind.ts'
import { JointSlot } from '../../registry/centre/joint-slot.entity.ts'
import { District } from '../../registry/district/district.entity.ts'
import { Lao } from '../../registry/lao/lao.entity.ts'
import { LaoTypeEnum } from '../../registry/lao/lao-type.ts'
import { Province } from '../../registry/province/province.entity.ts'
import { SignStatusEnum } from '../../registry/sign/sign-status.ts'
import { Obligation } from '../obligations/obligation.type.ts'
import { DataStateEnum, ExpectationEnum, ItemEnum, TimelinessEnum } from '../words.ts'

@ObjectType({
  description: `What a figure counts once: with an item, one obligation; without, one LAO or roster slot in the worst state of
its items that are owed.`,
})
export class Unit {
  @Field(() => ID, { description: 'Stands for the row in this list; no global id.' })
  declare id: string

  @Field(() => CentreKindEnum)
  declare kind: string

  @Field(() => ItemEnum, { nullable: true, description: 'Null: both items.' })
  declare item: string | null

  @Field(() => Lao, { nullable: true })
  declare lao: Lao | null

  @Field(() => JointSlot, { nullable: true })
  declare slot: JointSlot | null

  @Field(() => Province)
  declare province: Province

  @Field(() => District, { nullable: true, description: 'Null for a PAO: it stands at province level.' })
  declare district: District | null

  @Field(() => LaoTypeEnum, { nullable: true, description: 'The type at the due instant.' })
  declare laoType: string | null

  @Field(() => ExpectationEnum, { nullable: true })
  declare expectation: string | null

  @Field(() => DataStateEnum, { nullable: true, description: 'Null where nothing is owed.' })
  declare state: string | null

  @Field(() => TimelinessEnum, {
    nullable: true,
    description: 'Null where nothing was owed at the due instant.',
  })
  declare timeliness: string | null

  @Field(() => TimelinessEnum, { nullable: true, description: 'By the effective due date.' })
  declare effectiveTimeliness: string | null

  @Field(() => Int, { nullable: true })
  declare daysLate: number | null

  @Field(() => SignStatusEnum, { nullable: true })
  declare signStatus: string | null

  @Field(() => Boolean, { description: 'Was correct once and is not now.' })
  declare regressed: boolean

  @Field(() => [Obligation], { description: 'What is owed, item by item, at the same moment.' })
  declare obligations: Obligation[]
}

export const UnitConnection = connectionType(() => Unit, 'Unit')
