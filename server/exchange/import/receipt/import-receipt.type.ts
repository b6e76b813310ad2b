import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../../../read/scalars.ts'
import { ImportKindEnum, ImportLineKindEnum, ImportOutcomeEnum } from './import-receipt.enums.ts'
import type { ImportKind, ImportOutcome, ReceiptLine } from './receipt.ts'

@ObjectType({ description: 'How many rows of a file came to what.' })
export class ImportCounts {
  @Field(() => Int)
  declare created: number

  @Field(() => Int)
  declare changed: number

  @Field(() => Int)
  declare unchanged: number

  @Field(() => Int, { description: 'Ended, or taken away again.' })
  declare ended: number

  @Field(() => Int, { description: 'Rows, not reasons.' })
  declare refused: number

  @Field(() => Int)
  declare warned: number

  @Field(() => Int, { description: 'Questions that only a person can answer.' })
  declare asked: number
}

@ObjectType({
  description: 'What an import did to one field. Null on both sides: it changed, and the value is not told.',
})
export class ImportedField {
  @Field(() => String, { description: 'Column of the template.' })
  declare field: string

  @Field(() => String, { nullable: true })
  declare from: string | null

  @Field(() => String, { nullable: true })
  declare to: string | null
}

@ObjectType({ description: 'One line of a receipt; values the reader may not see today are left out.' })
export class ImportLine {
  @Field(() => Int, { description: 'Its place in the receipt; pass the last one as `after`.' })
  declare position: number

  @Field(() => ImportLineKindEnum)
  declare kind: ReceiptLine['kind']

  @Field(() => String, { nullable: true, description: 'What was found, where something was.' })
  declare code: string | null

  @Field(() => Int, { nullable: true, description: 'Row of the file; null: the file as a whole.' })
  declare rowNumber: number | null

  @Field(() => String, {
    nullable: true,
    description: 'LAO code, or district code and label of a roster slot.',
  })
  declare subject: string | null

  @Field(() => String, { nullable: true })
  declare title: string | null

  @Field(() => String, { nullable: true, description: 'Column of the template.' })
  declare field: string | null

  @Field(() => String, { nullable: true, description: 'As it stood in the file.' })
  declare value: string | null

  @Field(() => [ImportedField])
  declare changes: ImportedField[]

  @Field(() => String, { nullable: true })
  declare problemTh: string | null

  @Field(() => String, { nullable: true })
  declare problemEn: string | null

  @Field(() => String, { nullable: true })
  declare fixTh: string | null

  @Field(() => String, { nullable: true })
  declare fixEn: string | null
}

@ObjectType({ description: 'One import of a file, kept also when it was refused (ใบรับการนำเข้า).' })
export class ImportReceipt {
  @Field(() => ID)
  declare id: string

  @Field(() => ImportKindEnum)
  declare kind: ImportKind

  @Field(() => ImportOutcomeEnum)
  declare outcome: ImportOutcome

  @Field(() => String)
  declare fileName: string

  @Field(() => Int)
  declare rowsRead: number

  @Field(() => String, { nullable: true, description: 'Who imported, as the name was then.' })
  declare actor: string | null

  @Field(() => DateTimeScalar)
  declare startedAt: Date

  @Field(() => ID, { nullable: true, description: 'The import that this one takes back.' })
  declare undoes: string | null

  @Field(() => ID, { nullable: true, description: 'The import by which this one was taken back.' })
  declare undoneBy: string | null

  @Field(() => ImportCounts)
  declare counts: ImportCounts
}

@ObjectType({ description: 'The receipt of an import with the first lines of each kind.' })
export class ImportReceiptWhole extends ImportReceipt {
  @Field(() => Boolean, { description: 'Only tried: nothing was changed.' })
  declare dryRun: boolean

  @Field(() => DateScalar, { description: 'The day from which its changes hold.' })
  declare asOf: string

  @Field(() => DateTimeScalar)
  declare finishedAt: Date

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file.' })
  declare fileSha256: string | null

  @Field(() => Boolean, { description: 'Whether it can be taken back as a whole.' })
  declare mayUndo: boolean

  @Field(() => String, { nullable: true, description: 'Why it cannot be taken back.' })
  declare mayNotUndoTh: string | null

  @Field(() => String, { nullable: true, description: 'Why it cannot be taken back.' })
  declare mayNotUndoEn: string | null

  @Field(() => [ImportLine], { description: 'The first five of each kind and code.' })
  declare samples: ImportLine[]
}

@ObjectType({ description: 'Past imports, the latest first.' })
export class ImportReceiptConnection {
  @Field(() => Int)
  declare totalCount: number

  @Field(() => [ImportReceipt])
  declare nodes: ImportReceipt[]
}
