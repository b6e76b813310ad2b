import { percent } from '../format/number.ts'
import type { Text } from '../i18n/use-text.ts'
import type { Measure } from './row.ts'

/** Installed of what is owed and of what is recorded: two figures, which are never merged. */
export function installedShares(
  text: Text,
  { installedPercent, installedOfRecordedPercent }: Shares,
): string {
  return text('completeness.installedShares', {
    expected: shown(installedPercent),
    recorded: shown(installedOfRecordedPercent),
  })
}

type Shares = Pick<Measure, 'installedPercent' | 'installedOfRecordedPercent'>

const shown = (share: number | null) => (share === null ? percent(share) : `${percent(share)}%`)
