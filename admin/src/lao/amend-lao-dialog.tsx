import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { day as dayWords } from '../format/date.ts'
import { westernDigits } from '../format/digits.ts'
import { AmendLaoDocument, type AmendLaoInput, type LaoPageQuery, type LaoType } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { useShell } from '../shell/use-shell.ts'
import { DistrictPicker, ProvincePicker } from '../ui/area-pickers.tsx'
import { FaultField } from '../ui/fault-field.tsx'
import { PreviewDialog } from '../ui/preview-dialog.tsx'
import { LAO_TYPES } from './lao-types.ts'
import { OwedChange } from './owed-change.tsx'
import { RegisterFields, readRegister } from './register-fields.tsx'

interface Props {
  lao: NonNullable<LaoPageQuery['lao']>
  /** The code it has afterwards. */
  onDone: (code: string) => void
  onClose: () => void
}

/** A new name, kind, code or seat district from a day on; it stays the same LAO and owes the same. */
export function AmendLaoDialog({ lao: current, onDone, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const { provinces } = useShell()
  // As it was read: what others change meanwhile is no change of this dialog.
  const [lao] = useState(current)
  const [day, setDay] = useState<string | null>(null)
  const [type, setType] = useState<LaoType>(lao.type)
  const [province, setProvince] = useState(provinces.find(({ id }) => id === lao.province.id) ?? null)
  const [district, setDistrict] = useState<string | null>(null)

  function read(field: (name: string) => string, seen: number | null): AmendLaoInput | null {
    if (!day) return null
    const wanted = { nameTh: field('nameTh').trim(), code: westernDigits(field('code').trim()) }
    const changed = {
      ...(wanted.nameTh === lao.nameTh ? {} : { nameTh: wanted.nameTh }),
      ...(wanted.code === lao.code ? {} : { code: wanted.code }),
      ...(type === lao.type ? {} : { type }),
      ...(district === null || district === lao.district.id ? {} : { district }),
    }
    const opened = { nameTh: lao.nameTh, code: lao.code, type: lao.type, district: lao.district.id }
    const base = Object.fromEntries(Object.entries(opened).filter(([name]) => name in changed))
    const steering = { id: lao.id, version: seen ?? lao.version, base, merge: true }
    return { ...changed, ...steering, ...readRegister(field, day) }
  }
  return (
    <PreviewDialog
      title={text('register.amendTitle', { name: lao.fullNameTh })}
      hint={text('register.amendHint')}
      action={text('common.save')}
      read={read}
      send={async (input, preview) =>
        (await request(AmendLaoDocument, { input: { ...input, preview } })).amendLao
      }
      found={({ owedBefore, owedAfter }, input) => (
        <>
          {text('register.from', { day: day ? dayWords(day, language, 'long') : '' })}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {changes(input).map(([label, from, to]) => (
              <li key={label}>
                {label}: {from} → <b>{to}</b>
              </li>
            ))}
          </Box>
          <OwedChange before={owedBefore} after={owedAfter} />
        </>
      )}
      onDone={({ laos }) => onDone(laos[0]?.code ?? lao.code)}
      onClose={onClose}
    >
      {(faults) => (
        <>
          <FaultField
            name="nameTh"
            label={text('register.nameTh')}
            faults={faults}
            defaultValue={lao.nameTh}
          />
          <TextField
            select
            label={text('list.type')}
            value={type}
            onChange={(event) => setType(event.target.value as LaoType)}
            error={Boolean(faults.type)}
            helperText={faults.type}
          >
            {LAO_TYPES.map((each) => (
              <MenuItem key={each} value={each}>
                {text(`laoTypeFull.${each}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            name="code"
            label={text('list.code')}
            defaultValue={lao.code}
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
          {province && (
            <DistrictPicker
              key={province.code}
              province={province.code}
              initial={province.id === lao.province.id ? lao.district : null}
              onChoose={setDistrict}
              error={faults.district}
            />
          )}
          <RegisterFields faults={faults} day={day} onDay={setDay} />
        </>
      )}
    </PreviewDialog>
  )
  function changes(input: AmendLaoInput): [string, string, string][] {
    const lines: [string, string, string | null | undefined][] = [
      [text('register.nameTh'), lao.nameTh, input.nameTh],
      [text('list.type'), text(`laoTypeFull.${lao.type}`), input.type && text(`laoTypeFull.${input.type}`)],
      [text('list.code'), lao.code, input.code],
      [text('list.district'), lao.district.nameTh, input.district && text('register.newDistrict')],
    ]
    return lines.flatMap(([label, from, to]) => (to ? [[label, from, to]] : []))
  }
}
