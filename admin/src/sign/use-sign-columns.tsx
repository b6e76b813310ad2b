import { usePlaceColumns } from '../centre/use-place-columns.tsx'
import { day, dayOf } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import type { ListColumn } from '../ui/list-column.ts'
import type { SignRow } from './list-signs.ts'

/** The columns of the list of signs: whose it is, whether it is up, where, since when or why not. */
export function useSignColumns(): ListColumn<SignRow>[] {
  const text = useText()
  const language = useLanguage()
  const place = usePlaceColumns<SignRow>({ centreOf: (row) => row.centre, tab: 'sign' })
  const on = (date: string | null | undefined) => (date ? day(date, language) : null)
  const at = ({ centre: { province, lao = null, slot } }: SignRow) => ({
    ...{ province, lao },
    district: lao?.district ?? slot?.district ?? null,
  })
  return [
    ...place,
    {
      key: 'status',
      nowrap: true,
      label: text('field.status'),
      render: ({ status }) => (status ? text(`signStatus.${status}`) : text('common.notRecorded')),
    },
    {
      key: 'position',
      label: text('field.position'),
      render: ({ position, positionOther }) =>
        position &&
        (position === 'OTHER' && positionOther ? positionOther : text(`signPosition.${position}`)),
    },
    {
      key: 'installedOn',
      nowrap: true,
      label: text('field.installedOn'),
      sort: 'INSTALLED_ON',
      render: (row) => on(row.installedOn),
    },
    {
      key: 'plannedOn',
      nowrap: true,
      label: text('field.plannedOn'),
      render: (row) => on(row.plannedOn),
    },
    {
      key: 'reason',
      guarded: { field: 'SignInstallation.reasonNotInstalled', at },
      optional: true,
      label: text('field.reasonNotInstalled'),
      render: (row) => row.reasonNotInstalled ?? null,
    },
    {
      key: 'photos',
      align: 'right',
      label: text('list.photos'),
      render: ({ photos }) => whole(photos.length),
    },
    {
      key: 'removedOn',
      nowrap: true,
      optional: true,
      label: text('field.removedOn'),
      render: (row) => on(row.removedOn),
    },
    {
      key: 'updatedAt',
      nowrap: true,
      label: text('list.updatedAt'),
      sort: 'UPDATED_AT',
      render: (row) => dayOf(row.updatedAt, language),
    },
    {
      key: 'recordedBy',
      guarded: { field: 'SignInstallation.recordedBy', at },
      optional: true,
      label: text('list.recordedBy'),
      render: (row) => row.recordedBy ?? null,
    },
  ]
}
