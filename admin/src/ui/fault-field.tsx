import TextField from '@mui/material/TextField'

interface Props {
  name: string
  label: string
  /** What was found wrong, by field. */
  faults: Record<string, string>
  /** Stands below the field while nothing is wrong with it. */
  hint?: string
  defaultValue?: string
  multiline?: boolean
  /** The most characters it takes. */
  most?: number
}

/** A field of a dialog with its fault below it; the dialog reads it by its name. */
export function FaultField({ name, label, faults, hint, defaultValue, multiline = false, most }: Props) {
  const fault = faults[name]
  return (
    <TextField
      name={name}
      label={label}
      defaultValue={defaultValue}
      multiline={multiline}
      error={Boolean(fault)}
      helperText={fault ?? hint}
      slotProps={{ htmlInput: { maxLength: most } }}
    />
  )
}
