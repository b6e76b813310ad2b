import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type FieldError, get, useController, useFormContext } from 'react-hook-form'
import { useText } from '../i18n/use-text.ts'
import { DateInput } from '../ui/date-input.tsx'
import type { MemberChoice } from './centre-values.ts'

/** Since when each LAO is a member, and when it ceases to be; folded, because most are members from the beginning. */
export function MemberDates() {
  const text = useText()
  const { control, formState } = useFormContext()
  const { field } = useController({ name: 'members', control })
  const members = field.value as readonly MemberChoice[]
  if (members.length === 0) return null
  const say = (id: string, days: Partial<MemberChoice>) =>
    field.onChange(members.map((member) => (member.id === id ? { ...member, ...days } : member)))
  return (
    <Box component="details" open={formState.errors.members !== undefined || undefined}>
      <Typography component="summary" sx={{ cursor: 'pointer' }}>
        {text('centre.memberDates')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', my: 1 }}>
        {text('centre.memberDatesHint')}
      </Typography>
      {members.map((member, index) => (
        <Box
          key={member.id}
          role="group"
          aria-label={member.fullNameTh}
          sx={{
            display: 'grid',
            gap: 1,
            gridTemplateColumns: { sm: '1fr 1fr 1fr' },
            alignItems: 'start',
            mt: 1,
          }}
        >
          <Typography sx={{ pt: { sm: 1 } }}>{member.fullNameTh}</Typography>
          {(['from', 'to'] as const).map((end) => (
            <DateInput
              key={end}
              label={text(`centre.memberDay.${end}`)}
              value={member[end] ?? null}
              onChange={(day) => say(member.id, { [end]: day })}
              onUnread={(typed) => say(member.id, { [end]: typed })}
              error={(get(formState.errors, `members.${index}.${end}`) as FieldError | undefined)?.message}
              readOnly={formState.disabled}
            />
          ))}
        </Box>
      ))}
    </Box>
  )
}
