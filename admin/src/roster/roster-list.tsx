import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { day } from '../format/date.ts'
import type { RosterOfProvinceQuery } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useUnitName } from '../obligation/use-unit-name.ts'
import { href, roundParam } from '../shell/href.ts'
import { useRound } from '../shell/use-round.ts'
import { PageLink } from '../ui/page-link.tsx'
import { StateChip } from '../ui/state-chip.tsx'

export type RosterRow = RosterOfProvinceQuery['obligations']['nodes'][number]
export type SlotAct = 'none' | 'takeBack' | 'close' | 'reopen'

interface Props {
  rows: readonly RosterRow[]
  mayAnswer: boolean
  mayManage: boolean
  onAct: (act: SlotAct, row: RosterRow) => void
}

/** Each place with its centre, the answer that there is none, or that nothing is known: three different things. */
export function RosterList({ rows, mayAnswer, mayManage, onAct }: Props) {
  const text = useText()
  const language = useLanguage()
  const unitName = useUnitName()
  const at = roundParam(useRound())
  return (
    <Box component="ul" aria-label={text('roster.title')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {rows.map((row) => {
        const { slot, centre } = row
        if (!slot) return null
        const name = unitName({ slot, district: slot.district })
        const acts = actsOf(row)
        return (
          <Box
            component="li"
            key={row.id}
            sx={{
              py: 1.25,
              borderBottom: 1,
              borderColor: 'divider',
              display: 'flex',
              flexWrap: 'wrap',
              gap: 1,
              alignItems: 'center',
              '&:last-child': { borderBottom: 0 },
            }}
          >
            <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
              <PageLink
                to={
                  centre ? href(`/centres/${centre.id}`, at) : href('/centres/new', { ...at, slot: slot.id })
                }
              >
                {name}
              </PageLink>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {words(row)}
              </Typography>
            </Box>
            {!slot.noneReason && !slot.endedOn && row.state && <StateChip state={row.state} />}
            {acts.map((act) => (
              <Button
                key={act}
                className="no-print"
                size="small"
                color={act === 'close' ? 'error' : 'primary'}
                aria-label={`${text(`roster.${act}`)}: ${name}`}
                onClick={() => onAct(act, row)}
              >
                {text(`roster.${act}`)}
              </Button>
            ))}
          </Box>
        )
      })}
    </Box>
  )
  function words({ slot, centre }: RosterRow): string {
    if (slot?.endedOn) return text('roster.ended', { day: day(slot.endedOn, language) })
    if (slot?.noneReason) return text('roster.because', { reason: slot.noneReason })
    if (centre) return centre.name ?? text('roster.recorded')
    return text('roster.missing')
  }
  function actsOf({ slot, centre }: RosterRow): SlotAct[] {
    if (!slot) return []
    if (slot.endedOn) return mayManage ? ['reopen'] : []
    const answer: SlotAct[] = slot.noneReason ? ['takeBack'] : centre ? [] : ['none']
    return [...(mayAnswer ? answer : []), ...(mayManage ? (['close'] as const) : [])]
  }
}
