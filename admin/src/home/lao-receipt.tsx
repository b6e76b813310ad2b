import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { dayOf, momentOf, timeOf } from '../format/date.ts'
import type { LaoPageQuery } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import type { ShellRound } from '../shell/use-shell.ts'

interface Props {
  lao: NonNullable<LaoPageQuery['lao']>
  round: ShellRound
  /** Who prints it. */
  by: string
}

/** On paper only: that this office owes nothing more in the round, item by item, with the moments. */
export function LaoReceipt({ lao, round, by }: Props) {
  const text = useText()
  const name = useName()
  const language = useLanguage()
  const now = new Date().toISOString()
  return (
    <Box sx={{ display: 'none', '@media print': { display: 'block' } }}>
      <Typography variant="h2">{text('home.receiptTitle')}</Typography>
      <Typography>
        {lao.fullNameTh} · {text('list.code')} {lao.code} ·{' '}
        {text('place.province', { name: name(lao.province) })}
      </Typography>
      <Typography sx={{ mb: 2 }}>
        {name(round)} {round.letterReference}
      </Typography>
      <Box component="ul" sx={{ pl: 2.5 }}>
        {lao.obligations.map((owed) => (
          <li key={owed.id}>
            {text(`item.${owed.item}`)}: {text(`state.${owed.state}`)} ·{' '}
            {text(`timeliness.${owed.timeliness}`)}
            {owed.firstCorrectAt && ` · ${momentOf(owed.firstCorrectAt, language)}`}
          </li>
        ))}
      </Box>
      <Typography sx={{ my: 2, fontWeight: 700 }}>{text('home.done')}</Typography>
      <Typography variant="body2">
        {text('common.asOf', { day: dayOf(now, language, 'long'), time: timeOf(now, language) })} ·{' '}
        {text('home.receiptBy', { name: by })}
      </Typography>
    </Box>
  )
}
