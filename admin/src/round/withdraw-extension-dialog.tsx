import { whole } from '../format/number.ts'
import { WithdrawExtensionDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { FaultField } from '../ui/fault-field.tsx'
import { PreviewDialog } from '../ui/preview-dialog.tsx'

interface Props {
  /** Global id. */
  extension: string
  onDone: () => void
  onClose: () => void
}

/** Takes back a later due date that was granted by mistake, for a reason. */
export function WithdrawExtensionDialog({ extension, onDone, onClose }: Props) {
  const text = useText()
  return (
    <PreviewDialog
      title={text('round.withdraw')}
      hint={text('round.withdrawHint')}
      action={text('round.withdraw')}
      danger
      read={(field) => ({ extension, reason: field('reason') })}
      send={async (input, preview) =>
        (await request(WithdrawExtensionDocument, { input: { ...input, preview } })).withdrawExtension
      }
      found={({ rows }) => text('round.withdrawFound', { n: whole(rows) })}
      onDone={onDone}
      onClose={onClose}
    >
      {(faults) => (
        <FaultField name="reason" label={text('round.reason')} faults={faults} multiline most={300} />
      )}
    </PreviewDialog>
  )
}
