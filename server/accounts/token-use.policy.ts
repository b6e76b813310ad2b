import { definePolicy, SYSTEM } from '../access/policy.ts'

export const tokenUsePolicy = definePolicy({
  noun: 'TokenUse',
  fields: { hour: SYSTEM, requests: SYSTEM, refused: SYSTEM, cost: SYSTEM },
  actions: {},
})

export const tokenDayPolicy = definePolicy({
  noun: 'TokenDay',
  fields: { day: SYSTEM, requests: SYSTEM, refused: SYSTEM, cost: SYSTEM },
  actions: {},
})
