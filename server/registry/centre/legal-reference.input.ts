import { Field, ID, InputType, Int } from 'type-graphql'
import { type CentreKind, CentreKindEnum } from './centre-kind.ts'
import { type LegalReferenceKind, LegalReferenceKindEnum } from './legal-reference-kind.ts'

const WRITTEN_DATE = 'as people write dates'

@InputType({ description: 'A legal basis; a field left out stays as it is, null clears it.' })
export class LegalReferenceFieldsInput {
  @Field(() => CentreKindEnum, { nullable: true, description: 'Null: both kinds.' })
  declare centreKind?: CentreKind | null

  @Field(() => LegalReferenceKindEnum, { nullable: true, description: 'Must be given where it is new.' })
  declare kind?: LegalReferenceKind | null

  @Field(() => String, { nullable: true, description: 'Must be given where it is new.' })
  declare titleTh?: string | null

  @Field(() => String, { nullable: true })
  declare number?: string | null

  @Field(() => String, { nullable: true, description: `Its date, ${WRITTEN_DATE}.` })
  declare issuedOn?: string | null

  @Field(() => String, { nullable: true, description: 'Section or clause (ข้อ).' })
  declare clause?: string | null

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  declare url?: string | null

  @Field(() => String, { nullable: true, description: `First day in force, ${WRITTEN_DATE}.` })
  declare from?: string | null

  @Field(() => String, { nullable: true, description: `First day no longer in force, ${WRITTEN_DATE}.` })
  declare to?: string | null
}

@InputType({ description: 'A legal basis that is not in the register yet.' })
export class RecordLegalReferenceInput extends LegalReferenceFieldsInput {
  @Field(() => String, { nullable: true, description: 'What the entry rests on.' })
  declare reason?: string | null
}

@InputType({ description: 'An edit of a legal basis: the version it was read at, and the fields to change.' })
export class CorrectLegalReferenceInput extends LegalReferenceFieldsInput {
  @Field(() => ID)
  declare id: string

  @Field(() => Int, { description: 'The version that was read.' })
  declare version: number

  @Field(() => LegalReferenceFieldsInput, {
    nullable: true,
    description:
      'The values that were read, of the fields sent: a conflict then lists only what somebody else changed.',
  })
  declare base?: LegalReferenceFieldsInput | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'If somebody else changed the record meanwhile and none of these fields (by `base`), keep both edits instead of answering with a conflict.',
  })
  declare merge?: boolean | null

  @Field(() => String, { nullable: true, description: 'Why.' })
  declare reason?: string | null
}

@InputType({ description: 'A legal basis that was entered by mistake; the history keeps it.' })
export class WithdrawLegalReferenceInput {
  @Field(() => ID)
  declare id: string

  @Field(() => Int, { description: 'The version that was read.' })
  declare version: number

  @Field(() => String, { description: 'Why.' })
  declare reason: string
}
