import { ROUND } from '../../support/varied-country.ts'
import type { Person } from './console.ts'
import type { ShownThings } from './shown-things.ts'

/** Every screen of the console, whom it is for and where it is. */
export interface ScreenCase {
  name: string
  /** Nobody: not signed in. */
  person: Person | null
  path: (things: ShownThings) => string
}

const round = `round=${ROUND}`

export const SCREEN_CASES: readonly ScreenCase[] = [
  { name: 'sign-in', person: null, path: () => '/login' },
  { name: 'overview', person: 'analyst', path: () => `/overview?${round}` },
  { name: 'overview-province', person: 'analyst', path: () => `/overview?${round}&province=30` },
  { name: 'overview-district', person: 'analyst', path: () => `/overview?${round}&district=3001` },
  {
    name: 'overview-joint',
    person: 'analyst',
    path: () => `/overview?${round}&kind=JOINT&item=SIGN&asof=due`,
  },
  { name: 'matrix', person: 'analyst', path: () => `/matrix?${round}` },
  { name: 'matrix-rules', person: 'analyst', path: () => `/matrix?${round}&show=rules&compare=due` },
  { name: 'map', person: 'analyst', path: () => `/map?${round}` },
  { name: 'map-province', person: 'analyst', path: () => `/map?${round}&province=30&compare=due` },
  { name: 'trend', person: 'analyst', path: () => `/trend?${round}` },
  { name: 'follow-up', person: 'analyst', path: () => `/follow-up?${round}&province=30` },
  {
    name: 'overview-compared',
    person: 'analyst',
    path: () => `/overview?${round}&item=BOTH&compare=due`,
  },
  { name: 'units', person: 'analyst', path: () => `/units?${round}&kind=ASSISTANCE` },
  { name: 'queues', person: 'analyst', path: () => `/queues?${round}` },
  { name: 'obligations', person: 'analyst', path: () => `/obligations?${round}&complete=no` },
  { name: 'laos', person: 'analyst', path: () => `/laos?${round}` },
  { name: 'centres', person: 'analyst', path: () => `/centres?${round}` },
  { name: 'signs', person: 'analyst', path: () => `/signs?${round}` },
  { name: 'signs-former', person: 'officer', path: () => `/signs?${round}&standing=no` },
  { name: 'people', person: 'officer', path: () => `/people?${round}` },
  { name: 'rounds', person: 'analyst', path: () => `/rounds?${round}` },
  { name: 'rounds-extensions', person: 'admin', path: () => `/rounds?${round}&tab=extensions` },
  { name: 'rounds-exemptions', person: 'admin', path: () => `/rounds?${round}&tab=exemptions` },
  { name: 'rounds-unlocks', person: 'admin', path: () => `/rounds?${round}&tab=unlocks` },
  { name: 'lao', person: 'analyst', path: () => `/laos/04300102?${round}` },
  {
    name: 'record',
    person: 'officer',
    path: ({ country }) => `/centres/centre_${country.centre('04300102')}?${round}`,
  },
  {
    name: 'record-sign',
    person: 'officer',
    path: ({ country }) => `/centres/centre_${country.centre('05300103')}?${round}&tab=sign`,
  },
  {
    name: 'record-people',
    person: 'officer',
    path: ({ country }) => `/centres/centre_${country.centre('04300102')}?${round}&tab=people`,
  },
  {
    name: 'record-completeness',
    person: 'analyst',
    path: ({ country }) => `/centres/centre_${country.centre('05300103')}?${round}&tab=completeness`,
  },
  {
    name: 'record-history',
    person: 'analyst',
    path: ({ country }) => `/centres/centre_${country.centre('04300102')}?${round}&tab=history`,
  },
  {
    name: 'record-joint',
    person: 'officer',
    path: ({ country }) => `/centres/centre_${country.centre('3001')}?${round}`,
  },
  {
    name: 'record-new',
    person: 'editor',
    path: () => `/centres/new?${round}&lao=01310109`,
  },
  {
    name: 'record-new-joint',
    person: 'editor',
    path: ({ country }) => `/centres/new?${round}&slot=slot_${country.slot('3101')}`,
  },
  { name: 'imports', person: 'admin', path: () => '/imports' },
  { name: 'import-receipt', person: 'admin', path: ({ receipt }) => `/imports/${receipt}` },
  { name: 'account', person: 'admin', path: ({ account }) => `/accounts/${account}` },
  { name: 'token', person: 'admin', path: ({ token }) => `/tokens/${token}` },
  { name: 'not-allowed', person: 'staff', path: () => '/audit' },
  { name: 'no-such-page', person: 'staff', path: () => '/nowhere' },
  { name: 'my-account', person: 'staff', path: () => '/account' },
  { name: 'accounts', person: 'admin', path: () => '/accounts' },
  { name: 'tokens', person: 'admin', path: () => '/tokens' },
  { name: 'access', person: 'admin', path: () => '/access?role=PROVINCE_OFFICER&where=elsewhere' },
  { name: 'audit', person: 'admin', path: () => '/audit?part=signIns' },
  { name: 'audit-rights', person: 'admin', path: () => '/audit' },
  { name: 'manual', person: null, path: () => '/manual' },
  { name: 'my-office', person: 'staff', path: () => `/my-office?${round}` },
  { name: 'my-province', person: 'officer', path: () => `/my-province?${round}` },
]
