import { ContactWords } from '../contact/contact-words.tsx'
import { dayOf } from '../format/date.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import type { ListColumn } from '../ui/list-column.ts'
import { PageLink } from '../ui/page-link.tsx'
import { StateChip } from '../ui/state-chip.tsx'
import { isReleased } from './is-released.ts'
import type { ObligationRow } from './list-obligations.ts'
import { MissingItems } from './missing-items.tsx'
import { useRecordHref } from './use-record-href.ts'
import { useUnitName } from './use-unit-name.ts'

/** The columns of the list behind a number, as the Department's follow-up tables have them. */
export function useObligationColumns(): ListColumn<ObligationRow>[] {
  const recordHref = useRecordHref()
  const text = useText()
  const name = useName()
  const language = useLanguage()
  const unitName = useUnitName()
  const at = ({ province, district = null, lao = null }: ObligationRow) => ({ province, district, lao })
  return [
    {
      key: 'unit',
      nowrap: true,
      label: text('list.laoShort'),
      sort: 'NAME',
      render: (row) => <PageLink to={recordHref(row)}>{unitName(row)}</PageLink>,
    },
    { key: 'province', label: text('list.province'), sort: 'PROVINCE', render: (row) => name(row.province) },
    {
      key: 'district',
      label: text('list.district'),
      render: (row) => (row.district ? name(row.district) : text('place.provinceLevel')),
    },
    {
      key: 'code',
      label: text('list.code'),
      sort: 'CODE',
      render: (row) => row.lao?.code ?? null,
      optional: true,
    },
    { key: 'kind', label: text('list.kind'), render: (row) => text(`kind.${row.kind}`), optional: true },
    { key: 'item', label: text('list.item'), nowrap: true, render: (row) => text(`item.${row.item}`) },
    {
      key: 'state',
      label: text('list.state'),
      sort: 'STATE',
      render: (row) => <StateChip state={row.state} expectation={row.expectation} />,
    },
    {
      key: 'timeliness',
      nowrap: true,
      label: text('list.timeliness'),
      render: (row) => (row.expectedAtDue ? text(`timeliness.${row.timeliness}`) : null),
    },
    {
      key: 'missing',
      label: text('list.missing'),
      sort: 'MISSING_COUNT',
      render: (row) =>
        row.state === 'CORRECT' || isReleased(row.expectation) ? null : <MissingItems row={row} />,
    },
    {
      key: 'lastRecorded',
      nowrap: true,
      label: text('list.lastRecorded'),
      sort: 'LAST_RECORDED',
      render: (row) => (row.lastRecordedAt ? dayOf(row.lastRecordedAt, language) : '–'),
    },
    {
      key: 'contact',
      guarded: { field: 'Obligation.contact', at },
      label: text('contact.title'),
      render: (row) => (row.contact ? <ContactWords contact={row.contact} /> : null),
      optional: true,
    },
    {
      key: 'recordedBy',
      guarded: { field: 'Obligation.recordedBy', at },
      label: text('list.recordedBy'),
      render: (row) => row.recordedBy,
      optional: true,
    },
  ]
}
