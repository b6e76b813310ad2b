import type { MessageKey } from '../i18n/messages.ts'
import type { Question } from './policy.ts'

/** One entry of the navigation; `keys` is its shortcut, typed one after the other. */
export interface Screen {
  path: string
  label: MessageKey
  keys: string
  /** The desk of these roles, and of nobody else. */
  roles?: readonly string[]
  /** Only for people who have this question. */
  asks?: Question
}

export const SCREENS: readonly { heading: MessageKey; screens: readonly Screen[] }[] = [
  {
    heading: 'nav.mine',
    screens: [
      { path: '/my-office', label: 'nav.myOffice', keys: 'g h', roles: ['LAO_STAFF'] },
      {
        path: '/queues',
        label: 'nav.queues',
        keys: 'g w',
        roles: ['DLA_ADMIN', 'DLA_EDITOR', 'DLA_ANALYST'],
      },
      { path: '/my-province', label: 'nav.myProvince', keys: 'g q', roles: ['PROVINCE_OFFICER'] },
    ],
  },
  {
    heading: 'nav.completeness',
    screens: [
      { path: '/overview', label: 'nav.overview', keys: 'g o' },
      { path: '/matrix', label: 'nav.matrix', keys: 'g m' },
      { path: '/map', label: 'nav.map', keys: 'g p' },
      { path: '/trend', label: 'nav.trend', keys: 'g t' },
      { path: '/follow-up', label: 'nav.followUp', keys: 'g f' },
    ],
  },
  {
    heading: 'nav.register',
    screens: [
      { path: '/obligations', label: 'nav.obligations', keys: 'g b' },
      { path: '/laos', label: 'nav.laos', keys: 'g l' },
      { path: '/centres', label: 'nav.centres', keys: 'g c' },
      { path: '/signs', label: 'nav.signs', keys: 'g n' },
      { path: '/people', label: 'nav.people', keys: 'g e' },
      { path: '/rounds', label: 'nav.rounds', keys: 'g r' },
      { path: '/imports', label: 'nav.imports', keys: 'g i', asks: 'importReceipts' },
    ],
  },
  {
    heading: 'nav.administration',
    screens: [
      { path: '/accounts', label: 'nav.accounts', keys: 'g a', asks: 'accounts' },
      { path: '/tokens', label: 'nav.tokens', keys: 'g k', asks: 'partnerTokens' },
      { path: '/access', label: 'nav.access', keys: 'g s', asks: 'roleAccess' },
      { path: '/audit', label: 'nav.audit', keys: 'g u', asks: 'accessChanges' },
    ],
  },
  {
    heading: 'nav.help',
    screens: [{ path: '/manual', label: 'nav.manual', keys: 'g d' }],
  },
]
