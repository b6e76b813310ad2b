import Box from '@mui/material/Box'
import { useParams } from 'react-router'
import { TokenDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { href } from '../shell/href.ts'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { OnlyFor } from '../ui/only-for.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { TokenActions } from './token-actions.tsx'
import { TokenFacts } from './token-facts.tsx'
import { TokenUse } from './token-use.tsx'

export default function TokenPage() {
  return (
    <OnlyFor asks="partnerToken">
      <OneToken />
    </OnlyFor>
  )
}

/** One token: what it may, what it did, and how to change or end it. */
function OneToken() {
  const text = useText()
  const { id = '' } = useParams()
  const { data, error, refetch } = useDocument(TokenDocument, { id })
  const token = data?.partnerToken
  if (data && !token) return <Empty title={text('fault.notFound')} />
  return (
    <>
      <PageHead
        title={token?.name ?? text('token.title')}
        crumbs={[{ label: text('token.title'), to: href('/tokens') }, { label: token?.name ?? '…' }]}
      />
      {error && <Fault error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {token && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' }}>
          <TokenFacts token={token} />
          {token.isActive && <TokenActions token={token} onChanged={refetch} />}
          <TokenUse token={token} />
        </Box>
      )}
    </>
  )
}
