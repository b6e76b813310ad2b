import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'

interface Props<T extends string> {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChoose: (value: T) => void
}

/** A few choices side by side, one of them taken. */
export function Choice<T extends string>({ label, value, options, onChoose }: Props<T>) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={label}
      value={value}
      onChange={(_event, next: T | null) => next !== null && onChoose(next)}
      sx={{
        flexWrap: 'wrap',
        '& .MuiToggleButton-root': {
          px: 1.5,
          py: 0.375,
          minHeight: 36,
          color: 'text.primary',
          borderColor: 'divider',
          '&.Mui-selected': { bgcolor: 'primary.light', color: 'text.primary', fontWeight: 700 },
        },
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} value={option.value}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
