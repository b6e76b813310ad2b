import type { ExportList } from '../export-list.ts'
import { CENTRE_LIST } from './centre.list.ts'
import { COMPLETENESS_LIST } from './completeness.list.ts'
import { FOLLOW_UP_LIST } from './follow-up.list.ts'
import { LAO_LIST } from './lao.list.ts'
import { OBLIGATION_LIST } from './obligation.list.ts'
import { SIGN_LIST } from './sign.list.ts'
import { UNIT_LIST } from './unit.list.ts'

/** Every list that can be taken out, by the name in its address. */
export const EXPORT_LISTS: ReadonlyMap<string, ExportList> = new Map(
  [LAO_LIST, CENTRE_LIST, SIGN_LIST, OBLIGATION_LIST, UNIT_LIST, FOLLOW_UP_LIST, COMPLETENESS_LIST].map(
    (list) => [list.name, list],
  ),
)
