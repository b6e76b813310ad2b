import type { Role } from '../access/viewer.ts'
import { ROLES } from '../access/viewer.ts'
import { accountPolicy } from '../accounts/account.policy.ts'
import { partnerTokenPolicy } from '../accounts/partner-token.policy.ts'
import { contactPolicy } from '../completeness/contacts/contact.policy.ts'
import { obligationPolicy } from '../completeness/obligations/obligation.policy.ts'
import { roundPolicy } from '../completeness/rounds/round.policy.ts'
import { centrePolicy } from '../registry/centre/centre.policy.ts'
import { jointSlotPolicy } from '../registry/centre/joint-slot.policy.ts'
import { legalReferencePolicy } from '../registry/centre/legal-reference.policy.ts'
import { orderDocumentPolicy } from '../registry/centre/order-document.policy.ts'
import { laoPolicy } from '../registry/lao/lao.policy.ts'
import { photoPolicy } from '../registry/sign/photo.policy.ts'
import { signInstallationPolicy } from '../registry/sign/sign-installation.policy.ts'
import { savedViewPolicy } from '../saved-views/saved-view.policy.ts'

/** Who finds a root field in its schema. What it answers with is decided by the policies of the nouns. */
export type Audience = 'ANYONE' | readonly Role[]

/** Mutations of a district officer who records on behalf; the policies say of which records and fields. */
export const districtRoots: ReadonlySet<string> = new Set([
  ...['createCentre', 'updateCentre', 'restoreFields'],
  ...['recordSignInstallation', 'updateSignInstallation', 'replaceSignInstallation'],
  ...['attachPhoto', 'describePhoto', 'arrangePhotos', 'removePhoto', 'explainIssue', 'confirmRecords'],
  ...['attachOrderDocument', 'removeOrderDocument'],
])

const SIGNED_IN: Audience = ROLES
const PEOPLE: Audience = ROLES.filter((role) => role !== 'PARTNER')
const ADMIN: Audience = ['DLA_ADMIN']

/** A root field without a line stops the server. */
export const roots: Readonly<Record<'Query' | 'Mutation', Readonly<Record<string, Audience>>>> = {
  Query: {
    viewer: 'ANYONE',
    signInOptions: 'ANYONE',
    node: SIGNED_IN,
    nodes: SIGNED_IN,
    provinces: SIGNED_IN,
    province: SIGNED_IN,
    districts: SIGNED_IN,
    district: SIGNED_IN,
    laos: SIGNED_IN,
    lao: SIGNED_IN,
    centres: SIGNED_IN,
    centre: SIGNED_IN,
    legalReferences: SIGNED_IN,
    signInstallations: SIGNED_IN,
    signInstallation: SIGNED_IN,
    rounds: SIGNED_IN,
    round: SIGNED_IN,
    rules: SIGNED_IN,
    obligations: SIGNED_IN,
    obligation: SIGNED_IN,
    completeness: SIGNED_IN,
    changes: PEOPLE,
    importReceipts: centrePolicy.actions.update.roles,
    importReceipt: centrePolicy.actions.update.roles,
    importLines: centrePolicy.actions.update.roles,
    savedViews: savedViewPolicy.actions.save.roles,
    accounts: accountPolicy.actions.administer.roles,
    account: accountPolicy.actions.administer.roles,
    partnerTokens: partnerTokenPolicy.actions.administer.roles,
    partnerToken: partnerTokenPolicy.actions.administer.roles,
    signInEvents: accountPolicy.actions.administer.roles,
    privateReveals: accountPolicy.actions.administer.roles,
    accessChanges: accountPolicy.actions.administer.roles,
    settingChanges: accountPolicy.actions.administer.roles,
    tokenRefusals: partnerTokenPolicy.actions.administer.roles,
    // Names every field there is, also those a role may not know of.
    roleAccess: ADMIN,
  },
  Mutation: {
    signIn: 'ANYONE',
    verifySecondFactor: 'ANYONE',
    redeemCode: 'ANYONE',
    signOut: 'ANYONE',
    // A duty (a first password, a second factor to set up) leaves a person without roles until it is done.
    changePassword: 'ANYONE',
    startSecondFactor: 'ANYONE',
    confirmSecondFactor: 'ANYONE',
    removeSecondFactor: 'ANYONE',
    renewRecoveryCodes: 'ANYONE',
    signOutEverywhere: 'ANYONE',
    revokeSession: 'ANYONE',
    inviteAccount: accountPolicy.actions.administer.roles,
    renameAccount: accountPolicy.actions.administer.roles,
    suspendAccount: accountPolicy.actions.administer.roles,
    lockAccount: accountPolicy.actions.administer.roles,
    unlockAccount: accountPolicy.actions.administer.roles,
    resetAccount: accountPolicy.actions.administer.roles,
    resetSecondFactor: accountPolicy.actions.administer.roles,
    grantRole: accountPolicy.actions.administer.roles,
    revokeGrant: accountPolicy.actions.administer.roles,
    endSessionsOfAccount: accountPolicy.actions.administer.roles,
    createPartnerToken: partnerTokenPolicy.actions.administer.roles,
    updatePartnerToken: partnerTokenPolicy.actions.administer.roles,
    rotatePartnerToken: partnerTokenPolicy.actions.administer.roles,
    revokePartnerToken: partnerTokenPolicy.actions.administer.roles,
    createCentre: centrePolicy.actions.create.roles,
    updateCentre: centrePolicy.actions.update.roles,
    recordSignInstallation: signInstallationPolicy.actions.record.roles,
    attachOrderDocument: orderDocumentPolicy.actions.attach.roles,
    removeOrderDocument: orderDocumentPolicy.actions.remove.roles,
    attachPhoto: photoPolicy.actions.attach.roles,
    describePhoto: photoPolicy.actions.describe.roles,
    arrangePhotos: photoPolicy.actions.arrange.roles,
    removePhoto: photoPolicy.actions.remove.roles,
    updateSignInstallation: signInstallationPolicy.actions.update.roles,
    replaceSignInstallation: signInstallationPolicy.actions.replace.roles,
    removeSignInstallation: signInstallationPolicy.actions.remove.roles,
    shareSignInstallation: signInstallationPolicy.actions.share.roles,
    unshareSignInstallation: signInstallationPolicy.actions.share.roles,
    deleteCentre: centrePolicy.actions.delete.roles,
    restoreCentre: centrePolicy.actions.restore.roles,
    restoreFields: centrePolicy.actions.update.roles,
    noteContacts: contactPolicy.actions.note.roles,
    withdrawContacts: contactPolicy.actions.note.roles,
    saveView: savedViewPolicy.actions.save.roles,
    updateSavedView: savedViewPolicy.actions.save.roles,
    explainIssue: obligationPolicy.actions.explain.roles,
    confirmRecords: obligationPolicy.actions.confirm.roles,
    verifyRecord: obligationPolicy.actions.verify.roles,
    returnRecord: obligationPolicy.actions.return.roles,
    createLao: laoPolicy.actions.create.roles,
    amendLao: laoPolicy.actions.amend.roles,
    endLaos: laoPolicy.actions.end.roles,
    resumeLao: laoPolicy.actions.end.roles,
    addJointSlot: jointSlotPolicy.actions.manage.roles,
    closeJointSlot: jointSlotPolicy.actions.manage.roles,
    reopenJointSlot: jointSlotPolicy.actions.manage.roles,
    answerNone: jointSlotPolicy.actions.answerNone.roles,
    recordLegalReference: legalReferencePolicy.actions.manage.roles,
    correctLegalReference: legalReferencePolicy.actions.manage.roles,
    withdrawLegalReference: legalReferencePolicy.actions.manage.roles,
    openRound: roundPolicy.actions.open.roles,
    createRound: roundPolicy.actions.create.roles,
    updateRound: roundPolicy.actions.update.roles,
    deleteRound: roundPolicy.actions.delete.roles,
    extendDue: roundPolicy.actions.extend.roles,
    withdrawExtension: roundPolicy.actions.extend.roles,
    exemptUnits: roundPolicy.actions.exempt.roles,
    liftExemption: roundPolicy.actions.exempt.roles,
    unlockUnit: roundPolicy.actions.unlock.roles,
    lockUnitAgain: roundPolicy.actions.unlock.roles,
  },
}
