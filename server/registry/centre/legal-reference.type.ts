import { Field, ID, ObjectType } from 'type-graphql'
import { DateScalar } from '../../read/scalars.ts'
import { type CentreKind, CentreKindEnum } from './centre-kind.ts'
import { type LegalReferenceKind, LegalReferenceKindEnum } from './legal-reference-kind.ts'

@ObjectType({
  description:
    'A law, announcement or letter that a kind of centre rests on (ฐานอำนาจ); dated, because they are replaced.',
})
export class LegalReference {
  @Field(() => ID)
  declare id: string

  @Field(() => CentreKindEnum, { nullable: true, description: 'Empty: both kinds.' })
  declare centreKind: CentreKind | null

  @Field(() => LegalReferenceKindEnum)
  declare kind: LegalReferenceKind

  @Field(() => String)
  declare titleTh: string

  @Field(() => String, { nullable: true })
  declare number: string | null

  @Field(() => DateScalar, { nullable: true })
  declare issuedOn: string | null

  @Field(() => String, { nullable: true, description: 'Section or clause (ข้อ).' })
  declare clause: string | null

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  declare url: string | null

  @Field(() => DateScalar, { nullable: true, description: 'First day it is in force.' })
  declare from: string | null

  @Field(() => DateScalar, { nullable: true, description: 'First day it is no longer in force.' })
  declare to: string | null
}
