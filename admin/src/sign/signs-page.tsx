import { ExportButton } from '../export/export-button.tsx'
import { useText } from '../i18n/use-text.ts'
import { SavedViewsButton } from '../saved-view/saved-views-button.tsx'
import { useAddress } from '../shell/use-address.ts'
import { ColumnChooser } from '../ui/column-chooser.tsx'
import { ListPage } from '../ui/list-page.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { usePage } from '../ui/use-page.ts'
import { useShownColumns } from '../ui/use-shown-columns.ts'
import type { SignRow } from './list-signs.ts'
import { signFilter } from './sign-filter.ts'
import { SignFilters } from './sign-filters.tsx'
import { useSignColumns } from './use-sign-columns.tsx'

/** Every sign that has been recorded, at both kinds of centre; former ones on demand. */
export default function SignsPage() {
  const text = useText()
  const { get } = useAddress()
  const filter = signFilter(get)
  const page = usePage<SignRow>('signs', { filter, meta: {}, sort: 'PROVINCE' })
  const all = useSignColumns()
  const columns = useShownColumns('signs', all)
  const orderBy = [{ field: page.field, direction: page.order }]
  return (
    <>
      <PageHead
        title={text('list.signs')}
        actions={
          <>
            <SavedViewsButton screen="SIGNS" list="signs" />
            <ColumnChooser list="signs" columns={all} />
            <ExportButton
              choices={[
                { list: 'signs', label: text('import.kinds.SIGNS'), params: { where: filter, orderBy } },
              ]}
            />
          </>
        }
      />
      <SignFilters />
      <ListPage label={text('list.signs')} columns={columns} page={page} />
    </>
  )
}
