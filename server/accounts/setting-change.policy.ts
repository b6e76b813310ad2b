import { definePolicy, SYSTEM } from '../access/policy.ts'

export const settingChangePolicy = definePolicy({
  noun: 'SettingChange',
  fields: { id: SYSTEM, at: SYSTEM, name: SYSTEM, from: SYSTEM, to: SYSTEM },
  actions: {},
})
