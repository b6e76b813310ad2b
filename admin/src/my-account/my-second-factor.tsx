import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { dayOf } from '../format/date.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { SetUpSecondFactor } from '../second-factor/set-up.tsx'
import { Card } from '../ui/card.tsx'
import { RemoveSecondFactor } from './remove-second-factor.tsx'
import { RenewRecoveryCodes } from './renew-recovery-codes.tsx'

interface Props {
  security: { secondFactorSince: string | null; recoveryCodesLeft: number }
  onChanged: () => void
}

type Doing = 'nothing' | 'setUp' | 'renew' | 'remove'

/** Whether a second factor is in force, and what can be done about it, one thing at a time. */
export function MySecondFactor({ security, onChanged }: Props) {
  const text = useText()
  const language = useLanguage()
  const [doing, setDoing] = useState<Doing>('nothing')
  const since = security.secondFactorSince
  const done = () => {
    setDoing('nothing')
    onChanged()
  }
  return (
    <Card title={text('secondFactor.title')}>
      <Typography sx={{ mb: 1.5 }}>
        {since
          ? text('secondFactor.on', {
              day: dayOf(since, language, 'long'),
              n: security.recoveryCodesLeft,
            })
          : text('secondFactor.off')}
      </Typography>
      {doing === 'setUp' && <SetUpSecondFactor hint={text('secondFactor.hint')} onDone={done} />}
      {doing === 'renew' && <RenewRecoveryCodes onDone={done} />}
      {doing === 'remove' && <RemoveSecondFactor onDone={done} />}
      {doing === 'nothing' ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {!since && (
            <Button variant="contained" onClick={() => setDoing('setUp')}>
              {text('secondFactor.start')}
            </Button>
          )}
          {since && (
            <>
              <Button variant="outlined" onClick={() => setDoing('renew')}>
                {text('secondFactor.renew')}
              </Button>
              <Button variant="outlined" color="error" onClick={() => setDoing('remove')}>
                {text('secondFactor.remove')}
              </Button>
            </>
          )}
        </Box>
      ) : (
        <Button sx={{ mt: 1 }} onClick={done}>
          {text('common.cancel')}
        </Button>
      )}
    </Card>
  )
}
