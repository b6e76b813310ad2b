import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { momentOf } from '../format/date.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { href } from '../shell/href.ts'
import { useAddress } from '../shell/use-address.ts'
import type { ListColumn } from '../ui/list-column.ts'
import { ListPage } from '../ui/list-page.tsx'
import { OnlyFor } from '../ui/only-for.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { usePage } from '../ui/use-page.ts'
import { AccountChip } from './account-chip.tsx'
import { accountFilter } from './account-filter.ts'
import { AccountFilters } from './account-filters.tsx'
import { useGrantWords } from './grant-words.ts'
import { InviteDialog } from './invite-dialog.tsx'
import type { AccountRow } from './list-accounts.ts'

export default function AccountsPage() {
  return (
    <OnlyFor asks="accounts">
      <Accounts />
    </OnlyFor>
  )
}

/** Everybody who may sign in, with roles, state and last sign-in. */
function Accounts() {
  const text = useText()
  const { get } = useAddress()
  const [inviting, setInviting] = useState(false)
  const columns = useAccountColumns()
  const page = usePage<AccountRow>('accounts', { filter: accountFilter(get), meta: {}, sort: 'NAME' })
  return (
    <>
      <PageHead
        title={text('account.title')}
        actions={
          <Button variant="contained" onClick={() => setInviting(true)}>
            {text('account.invite')}
          </Button>
        }
      />
      <AccountFilters />
      <ListPage label={text('account.title')} columns={columns} page={page} />
      {inviting && <InviteDialog onClose={() => setInviting(false)} onInvited={page.refetch} />}
    </>
  )
}

function useAccountColumns(): ListColumn<AccountRow>[] {
  const text = useText()
  const language = useLanguage()
  const words = useGrantWords()
  return [
    {
      key: 'name',
      label: text('account.name'),
      sort: 'NAME',
      render: (row) => <PageLink to={href(`/accounts/${row.id}`)}>{row.name}</PageLink>,
    },
    { key: 'login', label: text('signIn.login'), sort: 'LOGIN', nowrap: true, render: (row) => row.login },
    {
      key: 'roles',
      label: text('account.roles'),
      render: (row) =>
        row.grants.length === 0 ? (
          text('account.noRole')
        ) : (
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {row.grants.map((grant) => (
              <li key={grant.id}>{words(grant)}</li>
            ))}
          </Box>
        ),
    },
    {
      key: 'status',
      label: text('list.state'),
      sort: 'STATUS',
      render: (row) => <AccountChip status={row.status} />,
    },
    {
      key: 'secondFactor',
      label: text('account.secondFactor'),
      render: (row) => text(row.secondFactorSince ? 'account.secondFactorOn' : 'account.secondFactorOff'),
    },
    {
      key: 'lastSignIn',
      label: text('account.lastSignIn'),
      sort: 'LAST_SIGN_IN',
      nowrap: true,
      render: (row) => (row.lastSignInAt ? momentOf(row.lastSignInAt, language) : text('account.never')),
    },
  ]
}
