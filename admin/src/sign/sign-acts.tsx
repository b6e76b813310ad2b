import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQueryClient } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { useState } from 'react'
import type { CentreKind } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { PageLink } from '../ui/page-link.tsx'
import { FormerSigns } from './former-signs.tsx'
import { RemoveSignDialog } from './remove-sign-dialog.tsx'
import { ReplaceSignDialog } from './replace-sign-dialog.tsx'
import { ShareSignDialog } from './share-sign-dialog.tsx'
import type { SignOfCentre, StandingSign } from './sign-values.ts'
import { UnshareSignDialog } from './unshare-sign-dialog.tsx'

interface Props {
  sign: StandingSign | null
  signs: readonly SignOfCentre[]
  kind: CentreKind
  /** Global id of the centre. */
  centre: string
  /** Code of the province. */
  province: string
  mayEdit: boolean
}

type SignAct = 'replace' | 'remove' | 'share' | 'unshare'

/** What becomes of a standing sign besides corrections: replaced, taken down, shared; and the signs before it. */
export default function SignActs({ sign, signs, kind, centre, province, mayEdit }: Props) {
  const text = useText()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const [doing, setDoing] = useState<SignAct | null>(null)
  const former = signs.filter(({ removedOn }) => removedOn)
  const shared = sign?.sharedWith ?? []
  // What is not there cannot be taken down.
  const stands: readonly SignAct[] = sign?.status === 'INSTALLED' ? ['replace', 'remove'] : []
  const sharing: readonly SignAct[] =
    shared.length > 0 ? ['unshare'] : sign?.status === 'INSTALLED' ? ['share'] : []
  const acts = [...stands, ...sharing]
  async function done() {
    setDoing(null)
    await queryClient.invalidateQueries()
    notify('workflow.done', { type: 'success' })
  }
  const close = () => setDoing(null)
  if (former.length === 0 && shared.length === 0 && acts.length === 0) return null
  return (
    <Box sx={{ py: 2.5, display: 'grid', gap: 1.5 }}>
      {shared.length > 0 && (
        <Typography>
          {text('signAct.sharedWith')}{' '}
          {shared.map((each) => (
            <PageLink key={each.id} to={`/centres/${each.id}?tab=sign`}>
              {each.name ?? text(`kind.${each.kind}`)}
            </PageLink>
          ))}
        </Typography>
      )}
      {sign && mayEdit && acts.length > 0 && (
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {acts.map((act) => (
            <Button
              key={act}
              variant="outlined"
              color={act === 'remove' ? 'error' : 'primary'}
              onClick={() => setDoing(act)}
            >
              {text(`signAct.${act}`)}
            </Button>
          ))}
        </Box>
      )}
      <FormerSigns signs={former} />
      {sign && doing === 'remove' && <RemoveSignDialog sign={sign} onDone={done} onClose={close} />}
      {sign && doing === 'replace' && <ReplaceSignDialog sign={sign} onDone={done} onClose={close} />}
      {sign && doing === 'unshare' && <UnshareSignDialog sign={sign} onDone={done} onClose={close} />}
      {sign && doing === 'share' && (
        <ShareSignDialog {...{ sign, kind, centre, province }} onDone={done} onClose={close} />
      )}
    </Box>
  )
}
