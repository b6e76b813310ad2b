import type { Role, Scope, Viewer } from '../access/viewer.ts'

/** What a person has to do before anything else; until then the viewer's grants are empty. */
export type Duty = 'CHANGE_PASSWORD' | 'SET_UP_SECOND_FACTOR'

/** The viewer with what accounts know beyond it. */
export type SignedIn = SignedInPerson | SignedInPartner

export interface SignedInPerson extends Viewer {
  readonly kind: 'PERSON'
  readonly login: string
  readonly sessionId: string
  readonly duty: Duty | null
  /** When the second factor was given in this session. */
  readonly secondFactorAt: Date | null
}

export interface SignedInPartner extends Viewer {
  readonly kind: 'PARTNER'
  readonly scopes: readonly Scope[]
  /** Cost units per clock hour. */
  readonly budget: number
}

export function isPerson(viewer: Viewer | null): viewer is SignedInPerson {
  return viewer?.kind === 'PERSON' && 'sessionId' in viewer
}

export function isPartner(viewer: Viewer | null): viewer is SignedInPartner {
  return viewer?.kind === 'PARTNER' && 'scopes' in viewer
}

/** @param secondFactorRoles roles that demand a second factor */
export function dutyOf(
  person: { mustChangePassword: boolean; hasSecondFactor: boolean; method: string; roles: readonly Role[] },
  secondFactorRoles: readonly Role[],
): Duty | null {
  if (person.mustChangePassword) return 'CHANGE_PASSWORD'
  // A provider has its own second factor; it is not ours to add another.
  if (person.hasSecondFactor || person.method === 'OIDC') return null
  return person.roles.some((role) => secondFactorRoles.includes(role)) ? 'SET_UP_SECOND_FACTOR' : null
}
