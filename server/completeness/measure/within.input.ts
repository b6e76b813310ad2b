import { Field, InputType } from 'type-graphql'
import { type LaoType, LaoTypeEnum } from '../../registry/lao/lao-type.ts'

@InputType({ description: 'A part of the country; conditions side by side must all hold.' })
export class Within {
  @Field(() => String, { nullable: true, description: 'Code of the region.' })
  declare region?: string

  @Field(() => String, { nullable: true, description: 'Code or global id.' })
  declare province?: string

  @Field(() => String, { nullable: true, description: 'Code or global id.' })
  declare district?: string

  @Field(() => String, { nullable: true, description: 'Code or global id.' })
  declare lao?: string

  @Field(() => LaoTypeEnum, { nullable: true })
  declare laoType?: LaoType
}
