import type { CentreKind, TrendQuery } from '../gql/graphql.ts'

type Extension = NonNullable<NonNullable<TrendQuery['round']>['extensions']>[number]

/** All that was granted until one and the same later due instant. */
export interface ExtendedDue {
  /** Exclusive. */
  dueAt: string
  wholeRound: boolean
  provinces: readonly NonNullable<Extension['province']>[]
  /** LAOs or joint centres that were granted it by themselves. */
  units: readonly string[]
  documents: readonly string[]
}

/** The extensions that stand and move figures of this stream and place, the earliest first. */
export function extendedDues(
  extensions: readonly Extension[],
  kind: CentreKind,
  province: string | null,
): ExtendedDue[] {
  const concerned = extensions.filter((extension) => {
    const { lao, slot, withdrawnAt } = extension
    if (withdrawnAt) return false
    if (lao && kind === 'JOINT') return false
    if (slot && kind === 'ASSISTANCE') return false
    const place = extension.province ?? lao?.province ?? slot?.province
    return province === null || !place || place.code === province
  })
  const dues = [...new Set(concerned.flatMap(({ dueAt }) => dueAt ?? []))].sort(
    (a, b) => Date.parse(a) - Date.parse(b),
  )
  return dues.map((dueAt) => {
    const granted = concerned.filter((extension) => extension.dueAt === dueAt)
    return {
      dueAt,
      wholeRound: granted.some((each) => !each.province && !each.lao && !each.slot),
      provinces: granted.flatMap((each) => (each.province && !each.lao && !each.slot ? [each.province] : [])),
      units: granted.flatMap(({ lao, slot }) => lao?.shortNameTh ?? slot?.labelTh ?? []),
      documents: [...new Set(granted.flatMap(({ documentNumber }) => documentNumber ?? []))],
    }
  })
}
