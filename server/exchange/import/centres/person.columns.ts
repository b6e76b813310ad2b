import type { Column } from '../file/column.ts'

/** The two people a centre's template has: who heads it, who coordinates. */
export const PEOPLE = [
  { prefix: 'head', role: 'HEAD', th: 'หัวหน้าศูนย์', en: 'the head' },
  { prefix: 'coordinator', role: 'COORDINATOR', th: 'ผู้ประสานงาน', en: 'the coordinator' },
] as const

/** Column of centre_person → its heading; the own contacts of a person are private. */
export const PERSON_FIELDS = [
  { field: 'name', th: 'ชื่อ', en: 'Name' },
  { field: 'job_title', th: 'ตำแหน่ง', en: 'Position' },
  { field: 'office_phone', th: 'โทรศัพท์', en: 'Office phone' },
  { field: 'mobile', th: 'มือถือ', en: 'Mobile', private: true },
  { field: 'email', th: 'อีเมล', en: 'E-mail', private: true },
  { field: 'line', th: 'LINE', en: 'LINE', private: true },
] as const

export const PERSON_COLUMNS: readonly Column[] = PEOPLE.flatMap((person) =>
  PERSON_FIELDS.map((each) => ({
    field: `${person.prefix}_${each.field}`,
    th: `${each.th}${person.th}`,
    en: `${person.prefix}_${each.field}`,
    private: 'private' in each,
    about: { th: `${each.th}ของ${person.th}`, en: `${each.en} of ${person.en}.` },
  })),
)
