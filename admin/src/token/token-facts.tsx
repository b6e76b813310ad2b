import { momentOf } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'
import { Facts } from '../ui/facts.tsx'
import type { ShownToken } from './shown-token.ts'
import { TokenChip } from './token-chip.tsx'

export function TokenFacts({ token }: { token: ShownToken }) {
  const text = useText()
  const language = useLanguage()
  const moment = (at: string) => momentOf(at, language)
  const { revokedAt, overlapEndsAt, rotatedAt, lastUsedAt, lastAddress, addresses, scopes } = token
  return (
    <Card title={text('token.facts')}>
      <Facts
        rows={[
          { label: text('list.state'), value: <TokenChip isActive={token.isActive} revokedAt={revokedAt} /> },
          ...(revokedAt ? [{ label: text('token.revokedAt'), value: moment(revokedAt) }] : []),
          { label: text('token.purpose'), value: token.purpose },
          { label: text('token.publicId'), value: <code>{token.publicId}</code> },
          { label: text('token.scopes'), value: scopes.map((each) => text(`tokenScope.${each}`)).join(', ') },
          {
            label: text('token.addresses'),
            value: addresses.length > 0 ? addresses.join(', ') : text('token.anywhere'),
          },
          { label: text('token.budget'), value: whole(token.budget) },
          { label: text('token.expires'), value: moment(token.expiresAt) },
          ...(rotatedAt ? [{ label: text('token.rotatedAt'), value: moment(rotatedAt) }] : []),
          ...(overlapEndsAt ? [{ label: text('token.overlapEnds'), value: moment(overlapEndsAt) }] : []),
          {
            label: text('token.lastUsed'),
            value: lastUsedAt
              ? [moment(lastUsedAt), lastAddress].filter(Boolean).join(' · ')
              : text('account.never'),
          },
          { label: text('token.created'), value: moment(token.createdAt) },
        ]}
      />
    </Card>
  )
}
