import type { Role } from '../../../server/access/viewer.ts'
import { MEMBERS } from './words.ts'

/** Who does an act and how, said a second time like the words; each part is compared with the policy's. */
export interface Act {
  readonly roles: readonly Role[]
  readonly kinds?: Partial<Record<Role, readonly ('ASSISTANCE' | 'JOINT')[]>>
  readonly onBehalf?: readonly Role[]
  readonly reasonFrom?: readonly Role[]
  /** Input fields that are written; a type of input stands for all of its fields. Without it there is no list. */
  readonly writes?: string
  /** What district officers who record leave to others of what is written; without it the act is not theirs. */
  readonly notForDistricts?: string
}

/** The LAO its own, the province joint ones and, on behalf, its LAOs'; the Department any, with a reason. */
const recording = (writes: string): Act => ({
  ...{ roles: MEMBERS.RECORDERS, kinds: { LAO_STAFF: ['ASSISTANCE'] }, onBehalf: ['PROVINCE_OFFICER'] },
  ...{ reasonFrom: MEMBERS.DEPARTMENT, writes },
})
const byDistrictsToo = (writes: string, notForDistricts = ''): Act => ({
  ...recording(writes),
  notForDistricts,
})
/** What takes something away says why, whoever does it. */
const ending = (writes: string): Act => ({ ...recording(writes), reasonFrom: MEMBERS.RECORDERS })

const saying: Act = {
  ...{ roles: MEMBERS.RECORDERS, kinds: { LAO_STAFF: ['ASSISTANCE'] }, onBehalf: ['PROVINCE_OFFICER'] },
  notForDistricts: '',
}
/** Nobody verifies the own record: joint centres are the province's. */
const judging: Act = { roles: MEMBERS.JUDGES, kinds: { PROVINCE_OFFICER: ['ASSISTANCE'] } }
const administering: Act = { roles: MEMBERS.ADMINISTRATORS }
const maintaining: Act = { roles: MEMBERS.DEPARTMENT }

export const ACTS: Readonly<Record<string, Act>> = {
  'Centre.create': byDistrictsToo('CentreFieldsInput', 'people'), // whose mobiles they see masked
  'Centre.update': byDistrictsToo('CentreFieldsInput', 'people'),
  'Centre.delete': ending(''),
  'Centre.restore': ending(''),
  'SignInstallation.record': byDistrictsToo('SignFieldsInput'),
  'SignInstallation.update': byDistrictsToo('SignFieldsInput'),
  'SignInstallation.replace': byDistrictsToo('SignFieldsInput removedOn'),
  'SignInstallation.remove': ending('removedOn'),
  'SignInstallation.share': recording(''),
  'Photo.attach': byDistrictsToo('caption photos upload'),
  'Photo.describe': byDistrictsToo('caption photos upload'),
  'Photo.arrange': byDistrictsToo('caption photos upload'),
  'Photo.remove': byDistrictsToo('caption photos upload'),
  'OrderDocument.attach': byDistrictsToo('upload fileName'),
  'OrderDocument.remove': byDistrictsToo('upload fileName'),
  'Obligation.explain': saying,
  'Obligation.confirm': saying,
  'Obligation.verify': judging,
  'Obligation.return': judging,
  'Contact.note': { roles: MEMBERS.FOLLOWERS },
  'JointSlot.answerNone': { roles: MEMBERS.JUDGES },
  'JointSlot.manage': maintaining,
  'Lao.create': maintaining,
  'Lao.amend': maintaining,
  'Lao.end': maintaining,
  'LegalReference.manage': maintaining,
  'Lao.import': administering,
  'SavedView.save': { roles: MEMBERS.PEOPLE },
  'Account.administer': administering,
  'PartnerToken.administer': administering,
  'Round.create': administering,
  'Round.update': administering,
  'Round.open': administering,
  'Round.delete': administering,
  'Round.extend': administering,
  'Round.exempt': administering,
  'Round.unlock': administering,
}
