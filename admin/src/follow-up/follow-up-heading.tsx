import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useText } from '../i18n/use-text.ts'

interface Props {
  /** What the list is of: province, item, stream, round. */
  about: string
  letterReference: string | null
  /** As of when, and how many. */
  stamp: string
}

/** On paper only: the heading of an annex, in the words of the file that can be had of it. */
export function FollowUpHeading({ about, letterReference, stamp }: Props) {
  const text = useText()
  return (
    <Box sx={{ display: 'none', mb: 2, '@media print': { display: 'block' } }}>
      <Typography sx={{ textAlign: 'right' }}>{text('list.followUp.annex')}</Typography>
      <Typography component="h1" sx={{ textAlign: 'center', fontWeight: 700, fontSize: '1.25rem' }}>
        {text('list.followUp.title')}
      </Typography>
      <Typography sx={{ textAlign: 'center' }}>{about}</Typography>
      {letterReference && (
        <Typography sx={{ textAlign: 'center' }}>
          {text('list.followUp.letter', { number: letterReference })}
        </Typography>
      )}
      <Typography sx={{ textAlign: 'center' }}>{stamp}</Typography>
    </Box>
  )
}
