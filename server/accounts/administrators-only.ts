import { hasRole } from '../access/viewer.ts'
import type { Source } from '../read/source.ts'

/** Row scope of everything about other people's accounts: administrators read all of it, nobody else any of it. */
export const administratorsOnly: Source['rows'] = (_alias, { viewer }) =>
  hasRole(viewer, 'DLA_ADMIN') ? [] : ['false']
