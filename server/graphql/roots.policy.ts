import type { Role } from '../access/viewer.ts'
import { ROLES } from '../access/viewer.ts'
import { roundPolicy } from '../completeness/rounds/round.policy.ts'
import { centrePolicy } from '../registry/centre/centre.policy.ts'
import { signInstallationPolicy } from '../registry/sign/sign-installation.policy.ts'

/** Who finds a root field in its schema. What it answers with is decided by the policies of the nouns. */
export type Audience = 'ANYONE' | readonly Role[]

const SIGNED_IN: Audience = ROLES
const PEOPLE: Audience = ROLES.filter((role) => role !== 'PARTNER')
const ADMIN: Audience = ['DLA_ADMIN']

/** A root field without a line stops the server. */
export const roots: Readonly<Record<'Query' | 'Mutation', Readonly<Record<string, Audience>>>> = {
  Query: {
    viewer: 'ANYONE',
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
    signInstallations: SIGNED_IN,
    signInstallation: SIGNED_IN,
    rounds: SIGNED_IN,
    round: SIGNED_IN,
    rules: SIGNED_IN,
    obligations: SIGNED_IN,
    obligation: SIGNED_IN,
    completeness: SIGNED_IN,
    changes: PEOPLE,
    accounts: ADMIN,
    account: ADMIN,
    partnerTokens: ADMIN,
    partnerToken: ADMIN,
    signInEvents: ADMIN,
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
    createCentre: centrePolicy.actions.create.roles,
    updateCentre: centrePolicy.actions.update.roles,
    recordSignInstallation: signInstallationPolicy.actions.record.roles,
    updateSignInstallation: signInstallationPolicy.actions.update.roles,
    replaceSignInstallation: signInstallationPolicy.actions.replace.roles,
    openRound: roundPolicy.actions.open.roles,
    createRound: ADMIN,
  },
}
