import { Field, ID, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../read/scalars.ts'
import { AssuranceActEnum } from '../words.ts'

@ObjectType({
  description: 'A field in which the record of now differs from an earlier one; values as JSON text.',
})
export class RecordDifference {
  @Field(() => String)
  declare field: string

  @Field(() => String, { nullable: true })
  declare from: string | null

  @Field(() => String, { nullable: true })
  declare to: string | null
}

@ObjectType({ description: 'What somebody said of a record: confirmed, verified, or returned.' })
export class AssuranceAct {
  @Field(() => ID)
  declare id: string

  @Field(() => AssuranceActEnum, { nullable: true })
  declare act: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare at: string | null

  @Field(() => String, { nullable: true })
  declare byName: string | null

  @Field(() => String, { nullable: true, description: 'Why it was returned.' })
  declare reason: string | null

  @Field(() => String, { nullable: true, description: 'RETURNED: what must be corrected.' })
  declare field: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'It is the last word; whether the record is still the same, `assurance` says.',
  })
  declare stands: boolean | null

  @Field(() => [RecordDifference], { nullable: true, description: 'What has changed in the record since.' })
  declare differences: RecordDifference[] | null
}
