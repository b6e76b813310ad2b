import { useText } from '../i18n/use-text.ts'
import { mayAct } from '../shell/policy.ts'
import { useAddress } from '../shell/use-address.ts'
import { useShell } from '../shell/use-shell.ts'
import { Empty } from '../ui/empty.tsx'
import { PageLink } from '../ui/page-link.tsx'

/** There is no round yet, and whoever can make one is shown where; or none as the address names it. */
export function NoRound() {
  const text = useText()
  const { get } = useAddress()
  const { rounds, viewer } = useShell()
  if (rounds.length > 0) {
    return (
      <Empty title={text('round.unknown', { code: get('round') ?? '' })}>
        <PageLink to="/rounds">{text('round.all')}</PageLink>
      </Empty>
    )
  }
  return (
    <Empty title={text('completeness.roundNone')}>
      {mayAct(viewer, 'Round.create') && (
        <PageLink to="/rounds">{text('completeness.roundNoneHint')}</PageLink>
      )}
    </Empty>
  )
}
