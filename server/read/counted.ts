import type pg from 'pg'
import type { Ask, DoorStatement } from './door-statement.ts'
import { columnsOf, type PlaceSum } from './place-sums.ts'

/** What was counted, in which snapshot of the database, and until when it holds if nobody writes. */
export interface Counted {
  readonly answer: string
  readonly snapshot: string
  readonly until: string | null
  /** JSON text of the moment it held for. */
  readonly moment: string
  /** The sums it was added up from; null where it was not. */
  readonly sums: readonly PlaceSum[] | null
}

/** What notes name where all has changed. */
export const EVERYWHERE = '00000000-0000-0000-0000-000000000000'

/** Bytes of all that a keeper keeps. */
export const MOST_BYTES = 50_000_000
const ROW_OF_SUMS = 300

/** Bytes of sums that are kept, about. */
export function sizeOf(sums: readonly PlaceSum[] | null): number {
  return ROW_OF_SUMS * (sums?.length ?? 0)
}

/** Counts; where something is known, only places that have changed since, which are added to the sums of the others. */
export async function count(
  { name, text, values, keeps }: DoorStatement,
  known: Pick<Counted, 'snapshot' | 'sums'> | undefined,
  ask: Ask,
): Promise<Counted> {
  const again = keeps?.again
  if (known?.sums?.length && again) {
    const kept = [known.snapshot, ...columnsOf(known.sums)]
    const { changed, ...counted } = await asked(ask, `${name}_a`, again, [...values, ...kept])
    if (!changed.includes(EVERYWHERE))
      return { ...counted, sums: replaced(known.sums, changed, counted.sums) }
  }
  const { changed: _, ...counted } = await asked(ask, `${name}_f`, text, values)
  return counted
}

interface Asked extends Counted {
  readonly changed: readonly string[]
}

/** What a statement counts, with what is needed to know later whether it still holds. */
async function asked(ask: Ask, name: string, text: string, values: readonly unknown[]): Promise<Asked> {
  const { rows } = await ask<Asked & pg.QueryResultRow>({
    name,
    text: `select coalesce(x.answer::text, 'null') answer, x.sums, x.changed, pg_current_snapshot()::text snapshot,
      figures_hold_until()::text until, to_json(moment())::text moment from (${text}) x`,
    values: [...values],
  })
  if (!rows[0]) throw new Error('counting always answers')
  return rows[0]
}

/** The sums with those of changed places in the place of what was known of them. */
function replaced(
  known: readonly PlaceSum[],
  changed: readonly string[],
  counted: readonly PlaceSum[] | null,
): readonly PlaceSum[] {
  const gone = new Set(changed)
  return [...known.filter(({ place }) => !gone.has(place)), ...(counted ?? [])]
}
