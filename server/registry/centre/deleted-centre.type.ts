import { Field, ID, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../read/scalars.ts'

@ObjectType({ description: 'A centre that was deleted and can be restored (ศูนย์ที่ถูกลบ).' })
export class DeletedCentre {
  @Field(() => ID, { description: 'Of the centre.' })
  declare id: string

  @Field(() => String, { nullable: true })
  declare name: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare deletedAt: string | null

  @Field(() => String, { nullable: true })
  declare deletedBy: string | null

  @Field(() => String, { nullable: true })
  declare reason: string | null
}
