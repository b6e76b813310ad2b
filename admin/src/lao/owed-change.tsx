import Typography from '@mui/material/Typography'
import { whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'

/** What becomes of what units owe, in rows, and what does not move. */
export function OwedChange({ before, after }: { before: number; after: number }) {
  const text = useText()
  return (
    <>
      <Typography sx={{ mt: 1 }}>
        {before === after
          ? text('register.owedSame', { n: whole(after) })
          : text('register.owed', {
              before: whole(before),
              after: whole(after),
              n: whole(Math.abs(after - before)),
            })}
      </Typography>
      <Typography variant="body2">{text('register.atDueStays')}</Typography>
    </>
  )
}
