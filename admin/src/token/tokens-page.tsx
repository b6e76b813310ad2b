import Button from '@mui/material/Button'
import { useState } from 'react'
import { dayOf, momentOf } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { href } from '../shell/href.ts'
import { useAddress } from '../shell/use-address.ts'
import { FilterBar } from '../ui/filter-bar.tsx'
import type { ListColumn } from '../ui/list-column.ts'
import { ListPage } from '../ui/list-page.tsx'
import { OnlyFor } from '../ui/only-for.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { SelectFilter } from '../ui/select-filter.tsx'
import { usePage } from '../ui/use-page.ts'
import type { TokenRow } from './list-tokens.ts'
import { spentIn } from './spent.ts'
import { TokenChip } from './token-chip.tsx'
import { TokenDialog } from './token-dialog.tsx'
import { UseBar } from './use-bar.tsx'

export default function TokensPage() {
  return (
    <OnlyFor asks="partnerTokens">
      <Tokens />
    </OnlyFor>
  )
}

/** What partners' programmes may read, until when, and what they spend. */
function Tokens() {
  const text = useText()
  const { get } = useAddress()
  const [creating, setCreating] = useState(false)
  const columns = useTokenColumns()
  const active = get('active')
  const page = usePage<TokenRow>('tokens', {
    filter: active ? { active: active === 'yes' } : {},
    meta: {},
    sort: 'NAME',
  })
  return (
    <>
      <PageHead
        title={text('token.title')}
        actions={
          <Button variant="contained" onClick={() => setCreating(true)}>
            {text('token.create')}
          </Button>
        }
      />
      <FilterBar names={['active']} search={null}>
        <SelectFilter
          name="active"
          label={text('list.state')}
          options={[
            { value: 'yes', label: text('tokenState.active') },
            { value: 'no', label: text('token.notActive') },
          ]}
        />
      </FilterBar>
      <ListPage
        label={text('token.title')}
        columns={columns}
        page={page}
        empty={{ title: text('token.none'), hint: text('token.noneHint') }}
      />
      {creating && <TokenDialog token={null} onClose={() => setCreating(false)} onSaved={page.refetch} />}
    </>
  )
}

function useTokenColumns(): ListColumn<TokenRow>[] {
  const text = useText()
  const language = useLanguage()
  return [
    {
      key: 'name',
      label: text('token.name'),
      sort: 'NAME',
      render: (row) => <PageLink to={href(`/tokens/${row.id}`)}>{row.name}</PageLink>,
    },
    {
      key: 'state',
      label: text('list.state'),
      render: (row) => <TokenChip isActive={row.isActive} revokedAt={row.revokedAt} />,
    },
    {
      key: 'scopes',
      label: text('token.scopes'),
      render: (row) => row.scopes.map((scope) => text(`tokenScope.${scope}`)).join(', '),
    },
    {
      key: 'expires',
      label: text('token.expires'),
      sort: 'EXPIRES',
      nowrap: true,
      render: (row) => dayOf(row.expiresAt, language),
    },
    {
      key: 'lastUsed',
      label: text('token.lastUsed'),
      nowrap: true,
      render: (row) => (row.lastUsedAt ? momentOf(row.lastUsedAt, language) : text('account.never')),
    },
    {
      key: 'hour',
      label: text('token.thisHour'),
      render: (row) => <UseBar spent={row.spent} budget={row.budget} />,
    },
    {
      key: 'month',
      label: text('token.thisMonth'),
      align: 'right',
      render: (row) => whole(spentIn(row.days)),
    },
  ]
}
