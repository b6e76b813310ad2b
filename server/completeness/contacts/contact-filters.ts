import { type Condition, reading } from '../../read/source.ts'
import type { ContactOutcome } from './contact.type.ts'

const standing = (obligation: string, holds: string) =>
  `exists (select from contact_now c where c.round_id = ${obligation}.round_id and c.subject_id = ${obligation}.subject_id and ${holds})`

/** What a list of obligations may ask of the note that stands; it tells about a field of the unit's own area. */
export const contactFilters: Readonly<Record<string, Condition>> = {
  contact: reading(['contact'], (statement, row, outcomes: readonly ContactOutcome[]) =>
    standing(row.alias, `c.outcome = any(${statement.bind(outcomes)}::text[])`),
  ),
  contactDueBy: reading(['contact'], (statement, row, day: string) =>
    standing(row.alias, `c.next_on <= ${statement.bind(day)}::date`),
  ),
  contactByMe: reading(['contact'], (statement, row, mine: boolean) => {
    const mineIs = `c.noted_by_id = ${statement.bind(statement.viewer.id)}::uuid`
    return standing(row.alias, mine ? mineIs : `not ${mineIs}`)
  }),
}
