import { useCallback } from 'react'
import { momentOfView } from '../completeness/view.ts'
import { ContactBar } from '../contact/contact-bar.tsx'
import { useMayNote } from '../contact/use-may-note.ts'
import { ExportButton } from '../export/export-button.tsx'
import { useText } from '../i18n/use-text.ts'
import { NoRound } from '../round/no-round.tsx'
import { SavedViewsButton } from '../saved-view/saved-views-button.tsx'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import { ColumnChooser } from '../ui/column-chooser.tsx'
import { ListPage } from '../ui/list-page.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { usePage } from '../ui/use-page.ts'
import { useSelection } from '../ui/use-selection.ts'
import { useShownColumns } from '../ui/use-shown-columns.ts'
import type { ObligationRow, RuleNames } from './list-obligations.ts'
import { obligationFilter } from './obligation-filter.ts'
import { ObligationFilters } from './obligation-filters.tsx'
import { useObligationColumns } from './use-obligation-columns.tsx'
import { useUnitName } from './use-unit-name.ts'

/** The rows behind every number, and the work list of whoever follows up. */
export default function ObligationsPage() {
  const text = useText()
  const round = useRound()
  const { get } = useAddress()
  const page = usePage<ObligationRow>('obligations', {
    filter: obligationFilter(get),
    meta: { round: round?.code, ...momentOfView(get('asof')), namesRules: get('rule') !== null },
    sort: 'PROVINCE',
    enabled: round !== undefined,
  })
  const unitName = useUnitName()
  const mayNote = useMayNote()
  const labelOf = useCallback(
    (row: ObligationRow) => text('list.select', { name: `${unitName(row)} ${text(`item.${row.item}`)}` }),
    [text, unitName],
  )
  const { rows, selection, clear } = useSelection<ObligationRow>(labelOf)
  const all = useObligationColumns()
  const columns = useShownColumns('obligations', all)
  if (!round) return <NoRound />
  return (
    <>
      <PageHead
        title={text('list.obligations')}
        actions={
          <>
            <SavedViewsButton screen="OBLIGATIONS" list="obligations" />
            <ColumnChooser list="obligations" columns={all} />
            {round && (
              <ExportButton
                choices={[
                  {
                    list: 'obligations',
                    params: {
                      round: round.code,
                      where: obligationFilter(get),
                      orderBy: [{ field: page.field, direction: page.order }],
                      ...momentOfView(get('asof')),
                    },
                  },
                ]}
              />
            )}
          </>
        }
      />
      <ObligationFilters rules={(page.meta as { rules?: RuleNames } | undefined)?.rules} />
      {mayNote && round && (
        <ContactBar round={round.code} rows={rows} onClear={clear} onChanged={() => page.refetch()} />
      )}
      <ListPage
        label={text('list.obligations')}
        columns={columns}
        page={page}
        selection={mayNote ? selection : undefined}
      />
    </>
  )
}
