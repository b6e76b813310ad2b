import { isDeepStrictEqual } from 'node:util'
import type { Place } from '../../access/authorise.ts'
import { seesValue } from '../../access/authorise.ts'
import type { Policy } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import { Conflict } from '../../errors.ts'
import type { ConflictField } from './conflict-field.type.ts'
import type { ConflictDetails } from './refusal.ts'

/** A record's values by input field, plain enough for JSON. */
export type Values = Readonly<Record<string, unknown>>

/** One edit of a record that somebody changed after the caller read it. */
export interface StaleEdit {
  readonly viewer: Viewer
  readonly policy: Policy
  /** Policies of the fields that hold whole records, by field: a member the viewer may not see is left out of what is stored. */
  readonly parts?: Readonly<Record<string, Policy>>
  readonly place: Place
  readonly currentVersion: number
  /** What the caller wants stored, only the fields sent. */
  readonly yours: Values
  /** What is stored now. */
  readonly theirs: Values
  /** What the caller said it had read, where it did. */
  readonly base: Values
}

/**
 * The conflict to throw: fields sent whose stored value is neither what is wanted nor what the caller had read.
 *
 * What the caller had read comes from the caller (`base`), not from the history: a version number counts statements, of
 * which some change nothing that the history keeps, so no past version can be rebuilt with certainty. A field without a
 * base is listed whenever the two values differ; that can only say too much, never let an edit through.
 */
export function staleEdit(edit: StaleEdit): Conflict {
  const fields: ConflictField[] = []
  for (const field of overlapping(edit)) {
    const rule = edit.policy.fields[field]
    if (!rule || !seesValue(edit.viewer, rule, edit.place)) continue
    fields.push({
      field,
      yours: JSON.stringify(edit.yours[field]),
      theirs: JSON.stringify(seen(edit, field)),
    })
  }
  return new Conflict(undefined, { currentVersion: edit.currentVersion, fields } satisfies ConflictDetails)
}

/** What is stored, without members that are more than the viewer may see there. */
function seen({ viewer, parts, place, theirs }: StaleEdit, field: string): unknown {
  const policy = parts?.[field]
  const value = theirs[field]
  if (!policy || !Array.isArray(value)) return value
  const mayKnow = (name: string) => {
    const rule = policy.fields[name]
    return rule !== undefined && seesValue(viewer, rule, place)
  }
  return value.map((record: object) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => mayKnow(name))),
  )
}

/** The conflict of an act that changes no single field: what stands now must be looked at first. */
export function changedMeanwhile(currentVersion: number): Conflict {
  return new Conflict(undefined, { currentVersion, fields: [] } satisfies ConflictDetails)
}

/** Whether both edits can stand: nobody else changed a field of this one, fields the caller may not see included. */
export function mayMerge(edit: StaleEdit): boolean {
  return overlapping(edit).length === 0
}

function overlapping(edit: StaleEdit): string[] {
  return Object.entries(edit.yours).flatMap(([field, yours]) => {
    const theirs = edit.theirs[field]
    const untouched = field in edit.base && same(edit.base[field], theirs)
    return same(yours, theirs) || untouched ? [] : [field]
  })
}

/** The fields of a change that really change something. */
export function differing<T extends Values>(wanted: T, stored: Values): Partial<T> {
  const changed = Object.entries(wanted).filter(([field, value]) => !same(value, stored[field]))
  return Object.fromEntries(changed) as Partial<T>
}

export function same(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a ?? null, b ?? null)
}
