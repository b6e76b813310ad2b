import Box from '@mui/material/Box'
import { MyAccountDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { ChangePassword } from './change-password.tsx'
import { MySecondFactor } from './my-second-factor.tsx'
import { MySessions } from './my-sessions.tsx'
import { Profile } from './profile.tsx'

/** Who I am here, how I sign in, and where I am signed in. */
export default function MyAccountPage() {
  const text = useText()
  const { data, error, refetch } = useDocument(MyAccountDocument, {})
  const me = data?.viewer
  return (
    <>
      <PageHead title={text('me.title')} />
      {error && <Fault error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {me && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' }}>
          <Profile me={me} />
          {me.security?.hasPassword && <ChangePassword onChanged={refetch} />}
          {me.security?.hasPassword && <MySecondFactor security={me.security} onChanged={refetch} />}
          <MySessions sessions={me.sessions} onChanged={refetch} />
        </Box>
      )}
    </>
  )
}
