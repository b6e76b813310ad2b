import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { useUnitName } from '../obligation/use-unit-name.ts'
import { href, roundParam } from '../shell/href.ts'
import { useRound } from '../shell/use-round.ts'
import type { ListColumn } from '../ui/list-column.ts'
import { PageLink } from '../ui/page-link.tsx'
import { shownName } from './shown-name.ts'

/** As much of a centre as says which one it is. */
export interface CentreOfRow {
  id: string
  kind: 'ASSISTANCE' | 'JOINT'
  name?: string | null
  lao?: { fullNameTh: string; shortNameTh: string } | null
  slot?: { labelTh: string; district: { nameTh: string; nameEn?: string | null } } | null
  province: { nameTh: string; nameEn?: string | null }
}

interface Options<T> {
  centreOf: (row: T) => CentreOfRow
  /** The part of the record a row leads to. */
  tab?: 'sign' | 'people'
  /** The API's order field of the name, where there is one. */
  sort?: string
}

/** The first columns of a list whose rows belong to centres: which centre, of whom, where. */
export function usePlaceColumns<T>({ centreOf, tab, sort }: Options<T>): ListColumn<T>[] {
  const text = useText()
  const name = useName()
  const unitName = useUnitName()
  const round = useRound()
  const unit = ({ lao, slot }: CentreOfRow) =>
    unitName({ lao: lao ?? null, slot: slot ?? null, district: slot?.district ?? null })
  return [
    {
      key: 'name',
      label: text('list.centreName'),
      ...(sort ? { sort } : {}),
      render: (row) => {
        const centre = centreOf(row)
        return (
          <PageLink to={href(`/centres/${centre.id}`, { ...roundParam(round), tab })}>
            {shownName(centre.name) ?? unit(centre)}
          </PageLink>
        )
      },
    },
    { key: 'unit', label: text('list.unit'), render: (row) => unit(centreOf(row)) },
    {
      key: 'province',
      label: text('list.province'),
      sort: 'PROVINCE',
      render: (row) => name(centreOf(row).province),
    },
    {
      key: 'kind',
      label: text('list.kind'),
      optional: true,
      render: (row) => text(`kind.${centreOf(row).kind}`),
    },
  ]
}
