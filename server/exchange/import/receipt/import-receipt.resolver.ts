import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import { NotFound } from '../../../errors.ts'
import { globalId, parseGlobalId } from '../../../read/global-id.ts'
import type { Reader } from '../../../read/read.ts'
import { reasonAgainstUndo } from '../undo/reason-against-undo.ts'
import { mayImport } from '../web/who-imports.ts'
import { ImportKindEnum, ImportLineKindEnum } from './import-receipt.enums.ts'
import {
  type ImportedField,
  ImportLine,
  type ImportReceipt,
  ImportReceiptConnection,
  ImportReceiptWhole,
} from './import-receipt.type.ts'
import type { ImportKind, ReceiptLine } from './receipt.ts'
import { linesFor, type ReceiptHead, receiptFor, receiptsFor } from './receipts-for.ts'

/** Rows unless more or fewer are asked for; how many may be is the same for every list. */
const PAGE = 25

@Resolver()
export class ImportReceiptResolver {
  @Query(() => ImportReceiptConnection, {
    description: "Past imports, the latest first: one's own, to the Department those of all (ประวัติการนำเข้า).",
  })
  async importReceipts(
    @Ctx() { viewer, pool }: Reader,
    @Arg('kind', () => ImportKindEnum, { nullable: true }) kind: ImportKind | null,
    @Arg('first', () => Int, { nullable: true, description: 'At most 1,000; 25 unless given.' }) first:
      | number
      | null,
    @Arg('offset', () => Int, { nullable: true }) offset: number | null,
  ): Promise<ImportReceiptConnection> {
    const wanted = { kind, first: first ?? PAGE, offset: Math.max(offset ?? 0, 0) }
    const { total, receipts } = await receiptsFor(pool, mayImport(viewer, null), wanted)
    return { totalCount: total, nodes: receipts.map(headOf) }
  }

  @Query(() => ImportReceiptWhole, {
    nullable: true,
    description: 'One import; null when it is not there to be seen.',
  })
  async importReceipt(
    @Ctx() { viewer, pool }: Reader,
    @Arg('id', () => ID) id: string,
  ): Promise<ImportReceiptWhole | null> {
    const reader = mayImport(viewer, null)
    const receipt = await unlessHidden(() => receiptFor(pool, reader, parseGlobalId('import', id)))
    if (receipt === null) return null
    const { file, groups, dryRun, asOf, finishedAt } = receipt
    const against = reasonAgainstUndo(receipt)
    return {
      ...headOf({ ...receipt, fileName: file.name }),
      ...{ dryRun, asOf, finishedAt, fileSha256: file.sha256 },
      ...{ mayUndo: against === null, mayNotUndoTh: against?.th ?? null, mayNotUndoEn: against?.en ?? null },
      samples: groups.flatMap(({ samples }) => samples.map(lineOf)),
    }
  }

  @Query(() => [ImportLine], {
    nullable: true,
    description:
      'Lines of an import in their order, a piece at a time; null when it is not there to be seen.',
  })
  async importLines(
    @Ctx() { viewer, pool }: Reader,
    @Arg('id', () => ID) id: string,
    @Arg('kind', () => ImportLineKindEnum, { nullable: true }) kind: ReceiptLine['kind'] | null,
    @Arg('first', () => Int, { nullable: true, description: 'At most 1,000; 25 unless given.' }) first:
      | number
      | null,
    @Arg('after', () => Int, { nullable: true, description: 'Position of the last line already seen.' })
    after: number | null,
  ): Promise<ImportLine[] | null> {
    const reader = mayImport(viewer, null)
    const wanted = { kind: kind ?? null, after: after ?? 0, most: first ?? PAGE }
    const lines = await unlessHidden(() => linesFor(pool, reader, parseGlobalId('import', id), wanted))
    return lines?.map(lineOf) ?? null
  }
}

/** Null for what is not there, and for what is not this reader's. */
async function unlessHidden<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

function headOf(head: ReceiptHead): ImportReceipt {
  const { id, kind, outcome, fileName, rowsRead, actor, startedAt, undoes, undoneBy, counts } = head
  const whole = (other: string | null) => other && globalId('import', other)
  return {
    ...{ id: globalId('import', id), kind, outcome, fileName, rowsRead, actor, startedAt, counts },
    ...{ undoes: whole(undoes), undoneBy: whole(undoneBy) },
  }
}

function lineOf({ words, details, ...line }: ReceiptLine): ImportLine {
  const changes = line.code === null ? Object.entries(details).map(changeOf) : []
  return {
    ...line,
    changes,
    ...{ problemTh: words?.problem.th ?? null, problemEn: words?.problem.en ?? null },
    ...{ fixTh: words?.fix.th ?? null, fixEn: words?.fix.en ?? null },
  }
}

function changeOf([field, change]: [string, unknown]): ImportedField {
  const { from, to } = change as { from: unknown; to: unknown }
  return { field, from: written(from), to: written(to) }
}

/** Texts as they are, lists and objects as JSON; as the change history gives them. */
function written(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
