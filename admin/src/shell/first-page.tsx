import { Navigate } from 'react-router'
import { href, roundParam } from './href.ts'
import { useRound } from './use-round.ts'
import { useShell } from './use-shell.ts'

/** LAO staff begin with their tasks, provincial officers with their queue, district officers with their district, the Department with the country. */
export function FirstPage() {
  const { viewer } = useShell()
  const round = useRound()
  const roles = new Set<string>(viewer.roles)
  const national = ['DLA_ADMIN', 'DLA_EDITOR', 'DLA_ANALYST'].some((role) => roles.has(role))
  const path =
    !national && roles.has('LAO_STAFF')
      ? '/my-office'
      : !national && roles.has('PROVINCE_OFFICER')
        ? '/my-province'
        : '/overview'
  const district = viewer.grants.find((grant) => grant.district)?.district?.code
  const own = path === '/overview' && !national ? { district } : {}
  return <Navigate replace to={href(path, { ...roundParam(round), ...own })} />
}
