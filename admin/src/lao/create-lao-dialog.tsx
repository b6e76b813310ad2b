import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { day as dayWords } from '../format/date.ts'
import { westernDigits } from '../format/digits.ts'
import { CreateLaoDocument, type CreateLaoInput, type LaoType } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { type ChosenProvince, DistrictPicker, ProvincePicker } from '../ui/area-pickers.tsx'
import { FaultField } from '../ui/fault-field.tsx'
import { PreviewDialog } from '../ui/preview-dialog.tsx'
import { LAO_TYPES } from './lao-types.ts'
import { OwedChange } from './owed-change.tsx'
import { RegisterFields, readRegister } from './register-fields.tsx'

interface Props {
  onDone: (code: string) => void
  onClose: () => void
}

/** An LAO that came into being; the running rounds ask of it from that day. */
export function CreateLaoDialog({ onDone, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const [day, setDay] = useState<string | null>(null)
  const [type, setType] = useState<LaoType | ''>('')
  const [province, setProvince] = useState<ChosenProvince | null>(null)
  const [district, setDistrict] = useState<string | null>(null)

  function read(field: (name: string) => string): CreateLaoInput | null {
    if (!day || type === '' || !district) return null
    return {
      type,
      district,
      code: westernDigits(field('code').trim()),
      nameTh: field('nameTh'),
      ...readRegister(field, day),
    }
  }
  return (
    <PreviewDialog
      title={text('register.create')}
      hint={text('register.createHint')}
      action={text('register.create')}
      read={read}
      send={async (input, preview) =>
        (await request(CreateLaoDocument, { input: { ...input, preview } })).createLao
      }
      found={({ owedBefore, owedAfter }, { type: kind, nameTh, code }) => (
        <>
          {text('register.created', {
            name: `${text(`laoTypeFull.${kind}`)}${nameTh} (${code})`,
            day: day ? dayWords(day, language, 'long') : '',
          })}
          <OwedChange before={owedBefore} after={owedAfter} />
        </>
      )}
      onDone={({ laos }) => onDone(laos[0]?.code ?? '')}
      onClose={onClose}
    >
      {(faults) => (
        <>
          <TextField
            select
            label={text('list.type')}
            value={type}
            onChange={(event) => setType(event.target.value as LaoType)}
          >
            {LAO_TYPES.map((each) => (
              <MenuItem key={each} value={each}>
                {text(`laoTypeFull.${each}`)}
              </MenuItem>
            ))}
          </TextField>
          <FaultField name="nameTh" label={text('register.nameTh')} faults={faults} />
          <TextField
            name="code"
            label={text('list.code')}
            error={Boolean(faults.code)}
            helperText={faults.code}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          />
          <ProvincePicker
            value={province}
            onChoose={(chosen) => {
              setProvince(chosen)
              setDistrict(null)
            }}
          />
          {province && <DistrictPicker key={province.code} province={province.code} onChoose={setDistrict} />}
          <RegisterFields faults={faults} day={day} onDay={setDay} />
        </>
      )}
    </PreviewDialog>
  )
}
