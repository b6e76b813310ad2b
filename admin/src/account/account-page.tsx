import Box from '@mui/material/Box'
import { useParams } from 'react-router'
import { AccountDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { href } from '../shell/href.ts'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { OnlyFor } from '../ui/only-for.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { AccountActions } from './account-actions.tsx'
import { AccountFacts } from './account-facts.tsx'
import { GrantsCard } from './grants-card.tsx'
import { SignInsCard } from './sign-ins-card.tsx'

export default function AccountPage() {
  return (
    <OnlyFor asks="account">
      <OneAccount />
    </OnlyFor>
  )
}

/** One account: what it is, what it may, what can be done with it, and who signed in. */
function OneAccount() {
  const text = useText()
  const { id = '' } = useParams()
  const { data, error, refetch } = useDocument(AccountDocument, { id })
  const account = data?.account
  const list = { label: text('account.title'), to: href('/accounts') }
  if (data && !account) return <Empty title={text('fault.notFound')} />
  return (
    <>
      <PageHead
        title={account?.name ?? text('account.title')}
        crumbs={[list, { label: account?.name ?? '…' }]}
      />
      {error && <Fault error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {account && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' }}>
          <AccountFacts account={account} />
          <AccountActions account={account} onChanged={refetch} />
          <GrantsCard account={account} onChanged={refetch} />
          <SignInsCard signIns={account.signIns} sessions={account.sessions} />
        </Box>
      )}
    </>
  )
}
