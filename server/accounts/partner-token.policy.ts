import { definePolicy, SYSTEM } from '../access/policy.ts'

/** The secret is no field: it is in the answer of the mutation that made it, and nowhere else. */
export const partnerTokenPolicy = definePolicy({
  noun: 'PartnerToken',
  fields: {
    id: SYSTEM,
    publicId: SYSTEM,
    name: SYSTEM,
    purpose: SYSTEM,
    scopes: SYSTEM,
    addresses: SYSTEM,
    budget: SYSTEM,
    expiresAt: SYSTEM,
    rotatedAt: SYSTEM,
    overlapEndsAt: SYSTEM,
    revokedAt: SYSTEM,
    isActive: SYSTEM,
    lastUsedAt: SYSTEM,
    lastAddress: SYSTEM,
    createdAt: SYSTEM,
    version: SYSTEM,
    spent: SYSTEM,
    days: SYSTEM,
    use: SYSTEM,
  },
  actions: { administer: { roles: ['DLA_ADMIN'] } },
})
