import { Field, ID, ObjectType } from 'type-graphql'
import { connectionType } from '../read/connection.ts'
import { DateTimeScalar } from '../read/scalars.ts'

@ObjectType({ description: 'One field of a change, as the reader may see that field today.' })
export class ChangedField {
  @Field(() => String, { description: 'As the API names it.' })
  declare field: string

  @Field(() => String, {
    nullable: true,
    description: 'The value before as text; a list or an object as JSON.',
  })
  declare from: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The value after as text; a list or an object as JSON.',
  })
  declare to: string | null

  @Field(() => String, { nullable: true, description: 'Present Thai name of the place that `from` names.' })
  declare fromNameTh: string | null

  @Field(() => String, { nullable: true, description: 'The same in English, where it has such a name.' })
  declare fromNameEn: string | null

  @Field(() => String, { nullable: true, description: 'Present Thai name of the place that `to` names.' })
  declare toNameTh: string | null

  @Field(() => String, { nullable: true, description: 'The same in English, where it has such a name.' })
  declare toNameEn: string | null
}

@ObjectType({
  description:
    'Who changed what, when, on whose behalf and why; written by the database with the change itself.',
})
export class Change {
  @Field(() => ID)
  declare id: string

  @Field(() => DateTimeScalar)
  declare at: string

  @Field(() => String, { description: 'Kind of record: Lao, Centre, CentrePerson, SignInstallation, …' })
  declare noun: string

  @Field(() => ID, { description: 'Global id of the record.' })
  declare recordId: string

  @Field(() => String, { description: 'CREATED, UPDATED, DELETED or RESTORED.' })
  declare action: string

  @Field(() => [ChangedField], { nullable: true })
  declare fields: ChangedField[] | null

  @Field(() => String, { nullable: true, description: 'Name as it was then; null for the system itself.' })
  declare actor: string | null

  @Field(() => ID, { nullable: true })
  declare actorId: string | null

  @Field(() => String, { nullable: true })
  declare onBehalfOf: string | null

  @Field(() => String, { nullable: true })
  declare reason: string | null

  @Field(() => String, { nullable: true })
  declare requestId: string | null
}

export const ChangeConnection = connectionType(() => Change, 'Change')
