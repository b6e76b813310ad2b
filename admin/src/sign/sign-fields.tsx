import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import type { ReactNode } from 'react'
import { useController, useFormContext, useWatch } from 'react-hook-form'
import { DayInput } from '../centre/day-input.tsx'
import { useFieldMessage } from '../centre/field-message.ts'
import { Section, Wide } from '../centre/section.tsx'
import { TextInput } from '../centre/text-input.tsx'
import type { MessageKey } from '../i18n/messages.ts'
import { useText } from '../i18n/use-text.ts'

/** First whether it is up; then only what that answer asks for. */
export function SignFields({ photos }: { photos: ReactNode }) {
  const text = useText()
  const status: string = useWatch({ name: 'status' })
  const position: string = useWatch({ name: 'position' })
  return (
    <>
      <Section title={text('centre.section.signStatus')} guide={{ id: 'sign', anchor: 'status' }}>
        <Wide>
          <RadioInput name="status" group="signStatus" words={['INSTALLED', 'NOT_INSTALLED']} />
        </Wide>
      </Section>
      {status === 'INSTALLED' && (
        <Section title={text('centre.section.installed')} guide={{ id: 'sign', anchor: 'installed' }}>
          <Wide>
            <RadioInput name="position" group="signPosition" words={['FENCE', 'BUILDING_FRONT', 'OTHER']} />
          </Wide>
          {position === 'OTHER' && <TextInput name="positionOther" item="SIGN" rule="position" />}
          <DayInput name="installedOn" item="SIGN" />
          <Wide>{photos}</Wide>
        </Section>
      )}
      {status === 'NOT_INSTALLED' && (
        <Section title={text('centre.section.notInstalled')} guide={{ id: 'sign', anchor: 'not-installed' }}>
          <Wide>
            <TextInput name="reasonNotInstalled" item="SIGN" multiline />
          </Wide>
          <DayInput name="plannedOn" item="SIGN" />
        </Section>
      )}
      <Section title={text('centre.section.signDetails')} guide={{ id: 'sign', anchor: 'details' }}>
        <TextInput name="size" item="SIGN" />
        <TextInput name="material" item="SIGN" />
        <Wide>
          <TextInput name="wording" item="SIGN" multiline />
        </Wide>
        <Wide>
          <TextInput name="remarks" id="sign-remarks" item="SIGN" multiline />
        </Wide>
      </Section>
    </>
  )
}

interface RadioProps {
  name: 'status' | 'position'
  group: 'signStatus' | 'signPosition'
  words: readonly string[]
}

function RadioInput({ name, group, words }: RadioProps) {
  const text = useText()
  const { control, formState } = useFormContext()
  const { field, fieldState } = useController({ name, control })
  const { message, open } = useFieldMessage('SIGN', name, fieldState.isDirty)
  const shown = fieldState.error?.message ?? message
  return (
    <Box>
      <FormLabel id={`label-${name}`} error={open}>
        {text(`field.${name}`)}
      </FormLabel>
      <RadioGroup
        row
        aria-labelledby={`label-${name}`}
        value={field.value as string}
        onChange={field.onChange}
        onBlur={field.onBlur}
      >
        {words.map((word, index) => (
          <FormControlLabel
            key={word}
            value={word}
            disabled={formState.disabled}
            label={text(`${group}.${word}` as MessageKey)}
            control={
              <Radio slotProps={{ input: index === 0 ? { id: `field-${name}`, ref: field.ref } : {} }} />
            }
          />
        ))}
      </RadioGroup>
      {shown && <FormHelperText error={open}>{shown}</FormHelperText>}
    </Box>
  )
}
