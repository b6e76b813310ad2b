import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { whole } from '../format/number.ts'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { DataCards } from '../ui/data-cards.tsx'
import { useWide } from '../ui/use-wide.ts'
import { FollowUpTable } from './follow-up-table.tsx'
import { type FollowedUp, useFollowUpColumns } from './use-follow-up-columns.tsx'

interface Props {
  rows: readonly FollowedUp[]
  round: string | undefined
}

/** The annex by district, each with how many it has: a table, or cards where the screen is narrow. */
export function FollowUpList({ rows, round }: Props) {
  const text = useText()
  const name = useName()
  const wide = useWide()
  const { unit, code, others } = useFollowUpColumns(round)
  const byDistrict = new Map<string, FollowedUp[]>()
  for (const row of rows) {
    const of = row.district?.code ?? ''
    byDistrict.set(of, [...(byDistrict.get(of) ?? []), row])
  }
  const districts = [...byDistrict].map(([of, owed]) => {
    const district = owed[0]?.district
    const place = district ? text('place.district', { name: name(district) }) : text('place.provinceLevel')
    const count = text('list.followUp.units', { n: whole(owed.length) })
    return { code: of, title: `${place} · ${count}`, rows: owed }
  })
  if (wide) return <FollowUpTable districts={districts} columns={[code, unit, ...others]} />
  return districts.map((owed) => (
    <Box component="section" key={owed.code} sx={{ mt: 2 }}>
      <Typography component="h2" variant="subtitle2" sx={{ mb: 0.75, fontWeight: 700 }}>
        {owed.title}
      </Typography>
      <DataCards
        label={owed.title}
        columns={[unit, code, ...others]}
        rows={owed.rows}
        from={1}
        field=""
        order="ASC"
      />
    </Box>
  ))
}
