import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../read/node.ts'
import { DateTimeScalar } from '../../read/scalars.ts'
import { Rule } from './rule.type.ts'

@ObjectType({ implements: Node, description: 'A round of recording asked for by a letter (รอบการบันทึก).' })
export class Round extends Node {
  @Field(() => ID)
  declare id: string

  @Field(() => String)
  declare code: string

  @Field(() => String)
  declare nameTh: string

  @Field(() => String)
  declare nameEn: string

  @Field(() => String, { nullable: true })
  declare letterReference: string | null

  @Field(() => DateTimeScalar)
  declare opensAt: string

  @Field(() => DateTimeScalar, { description: 'Exclusive: on time means before this instant.' })
  declare dueAt: string

  @Field(() => DateTimeScalar, { nullable: true })
  declare closesAt: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its obligations were generated.' })
  declare openedAt: string | null

  @Field(() => String, { description: 'OFF or ALL.' })
  declare verification: string

  @Field(() => Boolean, { description: 'Whether a provincial office may record on behalf of its LAOs.' })
  declare allowsOnBehalf: boolean

  @Field(() => Int)
  declare version: number

  @Field(() => [Rule], { description: 'What it demands, in the order in which a person is asked.' })
  declare rules: Rule[]
}
