import PrintIcon from '@mui/icons-material/PrintOutlined'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { momentOfView } from '../completeness/view.ts'
import { ExportButton } from '../export/export-button.tsx'
import { dayOf, timeOf } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { FollowUpDocument } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { SavedViewsButton } from '../saved-view/saved-views-button.tsx'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import { useShell } from '../shell/use-shell.ts'
import { DistrictFilter } from '../ui/district-filter.tsx'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { FilterBar } from '../ui/filter-bar.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { ProvinceFilter } from '../ui/province-filter.tsx'
import { SelectFilter } from '../ui/select-filter.tsx'
import { FollowUpTable } from './follow-up-table.tsx'

const MOST = 1000

/** The named list of who has not recorded or not completed, as an annex to a letter. */
export default function FollowUpPage() {
  const text = useText()
  const name = useName()
  const language = useLanguage()
  const { get } = useAddress()
  const { viewer, provinces } = useShell()
  const round = useRound()
  const own = viewer.grants.find((grant) => grant.province)?.province?.code
  const district = get('district')
  const code = get('province') ?? district?.slice(0, 2) ?? own ?? ''
  const province = provinces.find((each) => each.code === code)
  const kind = get('kind') === 'JOINT' ? 'JOINT' : 'ASSISTANCE'
  const item = get('item') === 'SIGN' ? 'SIGN' : 'BASIC'
  const { data, error, refetch } = useDocument(
    FollowUpDocument,
    {
      round: round?.code ?? '',
      where: { kind, item, complete: false, ...(district ? { district } : { province: code }) },
      first: MOST,
      ...momentOfView(get('asof')),
    },
    { enabled: round !== undefined && code !== '', keep: true },
  )
  const now = new Date().toISOString()
  return (
    <>
      <PageHead
        title={text('list.followUp.title')}
        sub={
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {[
              text(`kind.${kind}`),
              text(`item.${item}`),
              province && text('place.province', { name: name(province) }),
              round && name(round),
              text('common.asOf', { day: dayOf(now, language, 'long'), time: timeOf(now, language) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        }
        actions={
          <>
            <SavedViewsButton screen="FOLLOW_UP" />
            {round && code !== '' && (
              <ExportButton
                choices={[
                  {
                    list: 'follow-up',
                    params: {
                      round: round.code,
                      where: {
                        kind,
                        item,
                        complete: false,
                        ...(district ? { district } : { province: code }),
                      },
                      ...momentOfView(get('asof')),
                    },
                  },
                ]}
              />
            )}
            <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
              {text('common.print')}
            </Button>
          </>
        }
      />
      <FilterBar search={<ProvinceFilter usual={own} />} names={['district', 'kind', 'item']}>
        <DistrictFilter usual={own} />
        <SelectFilter
          name="kind"
          label={text('list.kind')}
          usual="ASSISTANCE"
          options={(['ASSISTANCE', 'JOINT'] as const).map((value) => ({
            value,
            label: text(`kind.${value}`),
          }))}
        />
        <SelectFilter
          name="item"
          label={text('list.item')}
          usual="BASIC"
          options={(['BASIC', 'SIGN'] as const).map((value) => ({ value, label: text(`item.${value}`) }))}
        />
      </FilterBar>
      {code === '' && <Empty title={text('list.followUp.choose')} />}
      {error && <Fault error={error} onRetry={refetch} />}
      {code !== '' && !data && !error && <Loading />}
      {data && data.obligations.totalCount === 0 && <Empty title={text('list.followUp.none')} />}
      {data && data.obligations.totalCount > 0 && (
        <>
          <FollowUpTable rows={data.obligations.nodes} />
          <Typography sx={{ mt: 1.5, fontWeight: 600 }}>
            {data.obligations.totalCount > MOST
              ? text('list.followUp.truncated', { n: whole(MOST), total: whole(data.obligations.totalCount) })
              : text('list.followUp.count', { n: whole(data.obligations.totalCount) })}
          </Typography>
        </>
      )}
    </>
  )
}
