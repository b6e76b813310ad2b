import { type LaoPageQuery, ResumeLaoDocument, type ResumeLaoInput } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { FaultField } from '../ui/fault-field.tsx'
import { PreviewDialog } from '../ui/preview-dialog.tsx'
import { OwedChange } from './owed-change.tsx'

interface Props {
  lao: NonNullable<LaoPageQuery['lao']>
  onDone: () => void
  onClose: () => void
}

/** Takes back an end that was entered by mistake. */
export function ResumeLaoDialog({ lao, onDone, onClose }: Props) {
  const text = useText()
  const read = (field: (name: string) => string): ResumeLaoInput => ({
    id: lao.id,
    version: lao.version,
    documentNumber: field('documentNumber'),
    reason: field('reason') || null,
  })
  return (
    <PreviewDialog
      title={text('register.resumeTitle', { name: lao.fullNameTh })}
      hint={text('register.resumeHint')}
      action={text('register.resume')}
      read={read}
      send={async (input, preview) =>
        (await request(ResumeLaoDocument, { input: { ...input, preview } })).resumeLao
      }
      found={({ owedBefore, owedAfter }) => <OwedChange before={owedBefore} after={owedAfter} />}
      onDone={onDone}
      onClose={onClose}
    >
      {(faults) => (
        <>
          <FaultField name="documentNumber" label={text('register.document')} faults={faults} most={300} />
          <FaultField name="reason" label={text('round.reason')} faults={faults} multiline most={300} />
        </>
      )}
    </PreviewDialog>
  )
}
