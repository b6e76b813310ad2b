import Box from '@mui/material/Box'
import { useState } from 'react'
import { day as dayWords } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { EndLaosDocument, type EndLaosInput, type LaoPageQuery } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { type FoundLao, LaoPicker, LaosPicker } from '../ui/lao-pickers.tsx'
import { PreviewDialog } from '../ui/preview-dialog.tsx'
import { OwedChange } from './owed-change.tsx'
import { RegisterFields, readRegister } from './register-fields.tsx'

interface Props {
  lao: NonNullable<LaoPageQuery['lao']>
  onDone: () => void
  onClose: () => void
}

/** Ends this LAO, with others where several merge, and names who took them over. */
export function EndLaosDialog({ lao, onDone, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const [day, setDay] = useState<string | null>(null)
  const [others, setOthers] = useState<FoundLao[]>([])
  const [successor, setSuccessor] = useState<string | null>(null)

  function read(field: (name: string) => string): EndLaosInput | null {
    if (!day) return null
    return { laos: [lao.id, ...others.map(({ id }) => id)], successor, ...readRegister(field, day) }
  }
  return (
    <PreviewDialog
      title={text('register.endTitle', { name: lao.fullNameTh })}
      hint={text('register.endHint')}
      action={text('register.end')}
      danger
      read={read}
      send={async (input, preview) =>
        (await request(EndLaosDocument, { input: { ...input, preview } })).endLaos
      }
      found={({ owedBefore, owedAfter, laos }) => (
        <>
          {text(successor ? 'register.merged' : 'register.ended', {
            n: whole(laos.length),
            day: day ? dayWords(day, language, 'long') : '',
          })}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {laos.map((each) => (
              <li key={each.id}>{each.fullNameTh}</li>
            ))}
          </Box>
          <OwedChange before={owedBefore} after={owedAfter} />
        </>
      )}
      onDone={onDone}
      onClose={onClose}
    >
      {(faults) => (
        <>
          <LaosPicker
            province={lao.province.code}
            label={text('register.others')}
            value={others}
            onChoose={setOthers}
          />
          <LaoPicker
            province={lao.province.code}
            label={text('register.successor')}
            error={faults.successor}
            onChoose={setSuccessor}
          />
          <RegisterFields faults={faults} day={day} onDay={setDay} />
        </>
      )}
    </PreviewDialog>
  )
}
