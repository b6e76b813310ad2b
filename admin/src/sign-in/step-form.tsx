import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { SignInStep } from './sign-in-step.ts'

/** What every step of signing in is given. */
export interface StepProps {
  busy: boolean
  onSubmit: (step: SignInStep) => Promise<void>
}

interface Props {
  hint?: string
  action: string
  busy: boolean
  onSubmit: (fields: (name: string) => string) => void
  children: ReactNode
}

/** One form, one button; the fields are read when it is sent. */
export function StepForm({ hint, action, busy, onSubmit, children }: Props) {
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const data = new FormData(event.currentTarget)
        onSubmit((name) => String(data.get(name) ?? ''))
      }}
      sx={{ display: 'grid', gap: 2 }}
    >
      {hint && <Typography variant="body2">{hint}</Typography>}
      {children}
      <Button type="submit" variant="contained" size="large" loading={busy}>
        {action}
      </Button>
    </Box>
  )
}
