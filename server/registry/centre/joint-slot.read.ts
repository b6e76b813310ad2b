import { columns, defineSource, idOf } from '../../read/source.ts'
import { districtSource } from '../district/district.read.ts'
import { provinceSource } from '../province/province.read.ts'
import { jointSlotPolicy } from './joint-slot.policy.ts'

export const jointSlotSource = defineSource({
  name: 'JointSlot',
  prefix: 'slot',
  policy: jointSlotPolicy,
  history: 'joint_slot',
  from: 'joint_slot',
  area: { province: (a) => `${a}.province_id`, district: (a) => `${a}.district_id` },
  fields: {
    id: idOf('slot'),
    ...columns('label_th', 'active_from', 'ended_on', 'none_reason', 'version'),
    province: { kind: 'one', target: () => provinceSource, on: (p, s) => `${p}.id = ${s}.province_id` },
    district: { kind: 'one', target: () => districtSource, on: (d, s) => `${d}.id = ${s}.district_id` },
  },
})
