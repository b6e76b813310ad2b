import { useEffect } from 'react'
import { momentOfView } from '../completeness/view.ts'
import { FollowUpDocument } from '../gql/graphql.ts'
import { useDocument } from '../providers/use-document.ts'
import { useAddress } from '../shell/use-address.ts'
import type { ShellRound } from '../shell/use-shell.ts'
import { useShell } from '../shell/use-shell.ts'

/** So many units are shown; a province has fewer, but for the very largest. */
export const MOST = 1000

/** What is followed up, by the address: a province or one of its districts, one item of one stream, at a moment. */
export function useFollowUp(round: ShellRound | undefined) {
  const { get, set } = useAddress()
  const { viewer, provinces } = useShell()
  const own = viewer.grants.find((grant) => grant.province)?.province?.code
  const ownDistrict = viewer.grants.find((grant) => grant.district)?.district?.code
  const district = get('district')
  const isOpen = own === undefined && district === null && get('province') === null
  useEffect(() => {
    // Who has a district begins with it, as the file of the list does.
    if (isOpen && ownDistrict) set({ district: ownDistrict }, { replace: true })
  }, [isOpen, ownDistrict, set])
  const code = get('province') ?? district?.slice(0, 2) ?? own ?? ''
  const kind = get('kind') === 'JOINT' ? ('JOINT' as const) : ('ASSISTANCE' as const)
  const item = get('item') === 'SIGN' ? ('SIGN' as const) : ('BASIC' as const)
  const moment = momentOfView(get('asof'))
  const where = { kind, item, complete: false, ...(district ? { district } : { province: code }) }
  const isChosen = round !== undefined && code !== ''
  const asked = useDocument(
    FollowUpDocument,
    { round: round?.code ?? '', where, first: MOST, ...moment },
    { enabled: isChosen, keep: true },
  )
  const due = round && new Date(Date.parse(round.dueAt) - 1).toISOString()
  return {
    ...asked,
    kind,
    /** The viewer's own province, where there is one. */
    own,
    item,
    isChosen,
    /** Of the chosen district, as its rows name it. */
    district: district === null ? null : (asked.data?.obligations.nodes[0]?.district ?? null),
    province: provinces.find((each) => each.code === code),
    /** What the file of the list is asked with. */
    params: { round: round?.code ?? '', where, ...moment },
    /** The moment of the figures. */
    asOf: moment.atDue ? due : (moment.asOf ?? new Date().toISOString()),
  }
}
