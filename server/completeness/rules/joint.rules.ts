import { type Rule, required } from './rule.ts'

/** What a joint operation centre owes beside the basic data of every centre. */
export const jointRules: readonly Rule[] = [
  required('BASIC', {
    id: 'joint.host',
    kind: 'JOINT',
    field: 'hostLao',
    ask: { th: 'ศูนย์ปฏิบัติการร่วมตั้งอยู่ที่ อปท. หรือสถานที่ใด', en: 'Which LAO or place hosts the joint centre?' },
    fix: { th: 'เลือก อปท. เจ้าของสถานที่ หรือระบุสถานที่', en: 'Choose the host LAO, or state the place.' },
    holds: 'c.host_lao_id is not null or not is_blank(c.host_place)',
  }),
  required('BASIC', {
    id: 'joint.members',
    kind: 'JOINT',
    field: 'members',
    ask: { th: 'อปท. ใดเป็นสมาชิกของศูนย์', en: 'Which LAOs does it serve?' },
    fix: { th: 'เพิ่ม อปท. สมาชิกอย่างน้อยหนึ่งแห่ง', en: 'Add at least one member.' },
    holds: 'members.standing > 0',
  }),
]
