import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../../read/scalars.ts'
import { type CentreKind, CentreKindEnum } from './centre-kind.ts'
import { type DateRange, DateRangeType } from './date-range.ts'
import { type LegalReferenceKind, LegalReferenceKindEnum } from './legal-reference-kind.ts'

@Entity()
@ObjectType({
  description:
    'A law, announcement or letter that a kind of centre rests on (ฐานอำนาจ); dated, because they are replaced.',
})
export class LegalReference {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID)
  declare id: string

  @Property({ type: 'string', nullable: true })
  @Field(() => CentreKindEnum, { nullable: true, description: 'Empty: both kinds.' })
  declare centreKind: CentreKind | null

  @Property({ type: 'string' })
  @Field(() => LegalReferenceKindEnum)
  declare kind: LegalReferenceKind

  @Property({ type: 'string' })
  @Field(() => String)
  declare titleTh: string

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true })
  declare number: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true })
  declare issuedOn: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Section or clause (ข้อ).' })
  declare clause: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  declare url: string | null

  @Property({ type: DateRangeType })
  declare valid: DateRange

  @Field(() => DateScalar, { nullable: true, description: 'First day it is in force.' })
  declare from: string | null

  @Field(() => DateScalar, { nullable: true, description: 'First day it is no longer in force.' })
  declare to: string | null

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Goes up with every edit; send it with an edit.' })
  declare version: number

  @Property({ type: 'datetime', nullable: true })
  declare deletedAt: Date | null
}
