import { columns, defineSource } from '../../read/source.ts'
import { regionPolicy } from './region.policy.ts'

export const regionSource = defineSource({
  name: 'Region',
  policy: regionPolicy,
  from: 'region',
  fields: columns('code', 'name_th', 'name_en'),
})
