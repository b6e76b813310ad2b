import { whole } from '../format/number.ts'
import { OpenRoundDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { PreviewDialog } from '../ui/preview-dialog.tsx'

interface Props {
  round: string
  onDone: () => void
  onClose: () => void
}

/** Makes every office owe what the round asks for; how many rows that is, is shown before. */
export function OpenRoundDialog({ round, onDone, onClose }: Props) {
  const text = useText()
  return (
    <PreviewDialog
      title={text('round.open')}
      hint={text('round.openHint')}
      action={text('round.open')}
      read={() => ({ code: round })}
      send={async (input, preview) =>
        (await request(OpenRoundDocument, { input: { ...input, preview } })).openRound
      }
      found={({ owed }) => text('round.openFound', { n: whole(owed ?? 0) })}
      onDone={onDone}
      onClose={onClose}
    >
      {() => null}
    </PreviewDialog>
  )
}
