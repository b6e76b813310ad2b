import { registerEnumType } from 'type-graphql'

const words = <T extends string>(...names: readonly T[]) =>
  Object.fromEntries(names.map((n) => [n, n])) as Record<T, T>

export const ItemEnum = words('BASIC', 'SIGN')
registerEnumType(ItemEnum, {
  name: 'Item',
  valuesConfig: {
    BASIC: { description: 'Basic data (ข้อมูลพื้นฐาน).' },
    SIGN: { description: 'Sign-installation data (ข้อมูลการติดตั้งป้าย).' },
  },
})

export const SeverityEnum = words('ERROR', 'QUERY', 'INFO')
registerEnumType(SeverityEnum, {
  name: 'Severity',
  valuesConfig: {
    ERROR: { description: 'Must be fixed (ต้องแก้ไข).' },
    QUERY: { description: 'Must be fixed or explained (ต้องแก้ไขหรือชี้แจง).' },
    INFO: { description: 'Advice; blocks nobody (คำแนะนำ).' },
  },
})

export const DataStateEnum = words('NOT_RECORDED', 'INCOMPLETE', 'COMPLETE_WITH_ERRORS', 'CORRECT', 'UNKNOWN')
registerEnumType(DataStateEnum, {
  name: 'DataState',
  description: 'The state of the data of one obligation, derived from the record.',
  valuesConfig: {
    NOT_RECORDED: { description: 'ยังไม่บันทึก' },
    INCOMPLETE: { description: 'บันทึกแล้วไม่ครบถ้วน' },
    COMPLETE_WITH_ERRORS: { description: 'ครบถ้วน แต่มีข้อที่ต้องแก้ไข' },
    CORRECT: { description: 'ถูกต้อง ครบถ้วน' },
    UNKNOWN: { description: 'คำนวณไม่ได้: the evaluation failed; never counted as any other state.' },
  },
})

export const TimelinessEnum = words('NOT_YET_DUE', 'ON_TIME', 'LATE', 'OVERDUE')
registerEnumType(TimelinessEnum, {
  name: 'Timeliness',
  valuesConfig: {
    NOT_YET_DUE: { description: 'ยังไม่ถึงกำหนด' },
    ON_TIME: { description: 'ทันกำหนด: correct at the due instant.' },
    LATE: { description: 'เกินกำหนด: became correct after it, and stays late for ever.' },
    OVERDUE: { description: 'ค้าง: neither yet.' },
  },
})

export const ExpectationEnum = words('EXPECTED', 'EXEMPT', 'NOT_APPLICABLE')
registerEnumType(ExpectationEnum, {
  name: 'Expectation',
  valuesConfig: {
    EXPECTED: { description: 'Owed; part of the denominator.' },
    EXEMPT: { description: 'Released by a decision with a document number.' },
    NOT_APPLICABLE: { description: 'Nothing to owe: the unit has ended, or the answer was "none".' },
  },
})

export const AssuranceEnum = words('NONE', 'CONFIRMED', 'VERIFIED', 'RETURNED', 'CHANGED_SINCE')
registerEnumType(AssuranceEnum, {
  name: 'Assurance',
  description: 'What people said of the record as it stands now; it rewrites neither state nor timeliness.',
  valuesConfig: {
    NONE: { description: 'ยังไม่ยืนยัน' },
    CONFIRMED: { description: 'ยืนยันแล้ว: by whoever records it.' },
    VERIFIED: { description: 'ตรวจสอบแล้ว: by another person.' },
    RETURNED: { description: 'ส่งคืนให้แก้ไข: an error stands on the named field.' },
    CHANGED_SINCE: { description: 'แก้ไขหลังตรวจสอบ: a substantive field differs from what was verified.' },
  },
})

export const AssuranceActEnum = words('CONFIRMED', 'VERIFIED', 'RETURNED')
registerEnumType(AssuranceActEnum, { name: 'AssuranceActKind' })

export const GroupByEnum = words('COUNTRY', 'REGION', 'PROVINCE', 'DISTRICT', 'LAO_TYPE', 'LAO', 'RULE')
registerEnumType(GroupByEnum, {
  name: 'GroupBy',
  description: 'What one row of a completeness table stands for.',
})

export type GroupBy = keyof typeof GroupByEnum

export const FigureEnum = words(
  'EXPECTED',
  'RECORDED',
  'COMPLETE',
  'CORRECT',
  'NOT_RECORDED',
  'MISSING',
  'INSTALLED',
)
registerEnumType(FigureEnum, {
  name: 'Figure',
  description: 'A count of units; all but EXPECTED are part of it.',
  valuesConfig: { MISSING: { description: 'Expected, and not complete (ยังขาด).' } },
})
export type Figure = keyof typeof FigureEnum

export const DirectionEnum = words('GAINED', 'LOST')
registerEnumType(DirectionEnum, {
  name: 'Direction',
  valuesConfig: {
    GAINED: { description: 'Counts now and did not then.' },
    LOST: { description: 'Counted then and does not now.' },
  },
})
export type Direction = keyof typeof DirectionEnum
