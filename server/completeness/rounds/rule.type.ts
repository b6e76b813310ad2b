import { Field, ID, Int, ObjectType } from 'type-graphql'
import { CentreKindEnum } from '../../registry/centre/centre-kind.ts'
import { ItemEnum, SeverityEnum } from '../words.ts'

@ObjectType({ description: 'One question a record must answer: a sentence beside a condition.' })
export class Rule {
  @Field(() => ID, { description: 'Readable and stable; its meaning never changes.' })
  declare id: string

  @Field(() => CentreKindEnum, { nullable: true, description: 'Null: both kinds of centre.' })
  declare kind: string | null

  @Field(() => ItemEnum)
  declare item: string

  @Field(() => String, { description: 'The field it points to.' })
  declare field: string

  @Field(() => String, { description: 'PRESENCE: a value is there. CORRECTNESS: the value can be right.' })
  declare checks: string

  @Field(() => SeverityEnum)
  declare severity: string

  @Field(() => String, { description: 'DEBTOR, PROVINCE or REGISTRY; what the registry owes blocks nobody.' })
  declare responsibility: string

  @Field(() => String)
  declare askTh: string

  @Field(() => String)
  declare askEn: string

  @Field(() => String, { description: 'How to put it right.' })
  declare fixTh: string

  @Field(() => String)
  declare fixEn: string

  @Field(() => Int)
  declare position: number
}
