import { Field, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../read/scalars.ts'
import { GeoJsonScalar } from './geo-json.scalar.ts'

@ObjectType({
  description: 'The outline of a province or a district (ขอบเขต), simplified for drawing; no legal border.',
})
export class Boundary {
  @Field(() => GeoJsonScalar)
  declare geometry: unknown

  @Field(() => String, { nullable: true, description: 'Whom its source wants named beside a map.' })
  declare credit: string | null

  @Field(() => DateTimeScalar)
  declare importedAt: string
}
