import { dayOf, momentOf } from '../format/date.ts'
import type { AccountQuery } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'
import { Facts } from '../ui/facts.tsx'
import { AccountChip } from './account-chip.tsx'

export type ShownAccount = NonNullable<AccountQuery['account']>

export function AccountFacts({ account }: { account: ShownAccount }) {
  const text = useText()
  const language = useLanguage()
  const moment = (at: string | null) => at && momentOf(at, language)
  const { lastSignInAt, lastSignInAddress, secondFactorSince, codeExpiresAt } = account
  return (
    <Card title={text('me.profile')}>
      <Facts
        rows={[
          { label: text('list.state'), value: <AccountChip status={account.status} /> },
          ...(account.statusReason ? [{ label: text('account.reason'), value: account.statusReason }] : []),
          { label: text('signIn.login'), value: account.login },
          {
            label: text('account.lastSignIn'),
            value: lastSignInAt
              ? [moment(lastSignInAt), lastSignInAddress].filter(Boolean).join(' · ')
              : text('account.never'),
          },
          {
            label: text('account.password'),
            value: !account.hasPassword
              ? text('account.noPassword')
              : account.mustChangePassword
                ? text('account.mustChange')
                : moment(account.passwordSetAt),
          },
          {
            label: text('secondFactor.title'),
            value: secondFactorSince
              ? text('account.since', { day: dayOf(secondFactorSince, language) })
              : text('common.none'),
          },
          ...(codeExpiresAt
            ? [
                {
                  label: text('account.openCode'),
                  value: text('account.until', { at: momentOf(codeExpiresAt, language) }),
                },
              ]
            : []),
          { label: text('account.created'), value: moment(account.createdAt) },
        ]}
      />
    </Card>
  )
}
