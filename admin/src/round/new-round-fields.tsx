import FormControlLabel from '@mui/material/FormControlLabel'
import Switch from '@mui/material/Switch'
import { useText } from '../i18n/use-text.ts'
import { DateInput } from '../ui/date-input.tsx'
import { FaultField } from '../ui/fault-field.tsx'
import { RuleChoice } from './rule-choice.tsx'

/** ISO days; `due` and `closes` are the last ones that count. */
export interface RoundDays {
  readonly opens: string | null
  readonly due: string | null
  readonly closes: string | null
}

const FAULT_OF = { opens: 'opensAt', due: 'dueAt', closes: 'closesAt' } as const

interface Props {
  faults: Record<string, string>
  days: RoundDays
  onDays: (days: RoundDays) => void
  /** Ids of the rules it demands; null: all. */
  left: readonly string[] | null
  onRules: (left: readonly string[] | null) => void
}

/** Words, days, ways of working and rules of a new round. */
export function NewRoundFields({ faults, days, onDays, left, onRules }: Props) {
  const text = useText()
  const day = (name: keyof RoundDays, label: string) => (
    <DateInput
      label={label}
      value={days[name]}
      onChange={(value) => onDays({ ...days, [name]: value })}
      error={faults[FAULT_OF[name]]}
    />
  )
  return (
    <>
      <FaultField name="nameTh" label={text('round.nameTh')} faults={faults} />
      <FaultField name="nameEn" label={text('round.nameEn')} faults={faults} />
      <FaultField name="code" label={text('round.code')} hint={text('round.codeHint')} faults={faults} />
      <FaultField
        name="letterReference"
        label={text('round.letterReference')}
        hint={text('round.documentHint')}
        faults={faults}
      />
      {day('opens', text('round.opensOn'))}
      {day('due', text('round.dueOn'))}
      {day('closes', text('round.closesOnIfAny'))}
      <FormControlLabel control={<Switch name="verification" />} label={text('round.verifiesAll')} />
      <FormControlLabel
        control={<Switch name="allowsOnBehalf" defaultChecked />}
        label={text('round.allowsOnBehalf')}
      />
      <RuleChoice left={left} onChoose={onRules} fault={faults.rules} />
    </>
  )
}
