import { type Preview, unknownHeadings, type Wishes } from './receipt.ts'

/** What keeps a file that was looked at from being imported; a key of `import.obstacles`. */
export type Obstacle =
  | 'HEADINGS'
  | 'WHOLE_FILE'
  | 'QUESTIONS'
  | 'REFUSED'
  | 'ALL_REFUSED'
  | 'NOTHING'
  | 'REASON'

/** The first thing to be mended or said before the file may be imported; null when nothing is in the way. */
export function obstacleOf({ receipt, reasonRequired }: Preview, wishes: Wishes): Obstacle | null {
  const { created, changed, ended, refused, asked } = receipt.counts
  if (isRefusedWhole({ receipt })) return unknownHeadings(receipt).length > 0 ? 'HEADINGS' : 'WHOLE_FILE'
  if (asked > 0) return 'QUESTIONS'
  if (created + changed + ended === 0) return refused > 0 ? 'ALL_REFUSED' : 'NOTHING'
  if (refused > 0 && !wishes.skipRefused) return 'REFUSED'
  return reasonRequired && wishes.reason === null ? 'REASON' : null
}

/** Whether something is refused that is not one row's. */
export function isRefusedWhole({ receipt }: Pick<Preview, 'receipt'>): boolean {
  return receipt.groups.some(
    ({ kind, samples }) => kind === 'REFUSED' && samples.some((line) => line.rowNumber === null),
  )
}
