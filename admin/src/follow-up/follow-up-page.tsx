import PrintIcon from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { AsOfControl } from '../completeness/as-of-control.tsx'
import { ExportButton } from '../export/export-button.tsx'
import { dayOf, timeOf } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { NoRound } from '../round/no-round.tsx'
import { SavedViewsButton } from '../saved-view/saved-views-button.tsx'
import { useRound } from '../shell/use-round.ts'
import { DistrictFilter } from '../ui/district-filter.tsx'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { FilterBar } from '../ui/filter-bar.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { ProvinceFilter } from '../ui/province-filter.tsx'
import { SelectFilter } from '../ui/select-filter.tsx'
import { FollowUpHeading } from './follow-up-heading.tsx'
import { FollowUpList } from './follow-up-list.tsx'
import { MOST, useFollowUp } from './use-follow-up.ts'

/** The named list of who has not recorded or not completed, as an annex to a letter. */
export default function FollowUpPage() {
  const text = useText()
  const name = useName()
  const language = useLanguage()
  const round = useRound()
  const { data, error, refetch, kind, item, own, isChosen, province, district, params, asOf } =
    useFollowUp(round)
  if (!round) return <NoRound />
  const owed = data?.obligations
  const about = [
    district && text('place.district', { name: name(district) }),
    province && text('place.province', { name: name(province) }),
    text(`item.${item}`),
    text(`kind.${kind}`),
    round && name(round),
  ]
    .filter(Boolean)
    .join(' · ')
  const stamp = asOf
    ? text('common.asOf', { day: dayOf(asOf, language, 'long'), time: timeOf(asOf, language) })
    : ''
  const count = owed ? text('list.followUp.units', { n: whole(owed.totalCount) }) : ''
  return (
    <>
      <Box className="no-print">
        <PageHead
          title={text('list.followUp.title')}
          crumbs={[{ label: text('nav.followUp') }]}
          sub={
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {about} · {stamp}
            </Typography>
          }
          actions={
            <>
              <AsOfControl />
              <SavedViewsButton screen="FOLLOW_UP" />
              {isChosen && <ExportButton choices={[{ list: 'follow-up', params }]} />}
              <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
                {text('common.print')}
              </Button>
            </>
          }
        />
      </Box>
      <FollowUpHeading
        about={about}
        letterReference={round?.letterReference ?? null}
        stamp={[stamp, count].filter(Boolean).join(' · ')}
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
      {!isChosen && <Empty title={text('list.followUp.choose')} />}
      {error && <Fault error={error} onRetry={refetch} />}
      {isChosen && !data && !error && <Loading />}
      {owed && owed.totalCount === 0 && <Empty title={text('list.followUp.none')} />}
      {owed && owed.totalCount > 0 && (
        <>
          <FollowUpList rows={owed.nodes} round={round?.code} />
          <Typography sx={{ mt: 1.5, fontWeight: 600 }}>
            {owed.totalCount > MOST
              ? text('list.followUp.truncated', { n: whole(MOST), total: whole(owed.totalCount) })
              : text('list.followUp.count', { n: whole(owed.totalCount) })}
          </Typography>
        </>
      )}
    </>
  )
}
