import type { Language } from './export-list.ts'

/** Codes of the API as people read them; the same words as in the console. */
export const WORDS = {
  state: {
    NOT_RECORDED: { th: 'ยังไม่บันทึก', en: 'Not recorded' },
    INCOMPLETE: { th: 'บันทึกแล้วไม่ครบถ้วน', en: 'Incomplete' },
    COMPLETE_WITH_ERRORS: { th: 'ครบถ้วน มีข้อที่ต้องแก้ไข', en: 'Complete, with errors' },
    CORRECT: { th: 'ถูกต้อง ครบถ้วน', en: 'Correct' },
    UNKNOWN: { th: 'คำนวณไม่ได้', en: 'Unknown' },
  },
  expectation: {
    EXPECTED: { th: 'ต้องบันทึก', en: 'Expected' },
    EXEMPT: { th: 'ได้รับยกเว้น', en: 'Exempt' },
    NOT_APPLICABLE: { th: 'ไม่เข้าข่าย', en: 'Not applicable' },
  },
  timeliness: {
    NOT_YET_DUE: { th: 'ยังไม่ถึงกำหนด', en: 'Not yet due' },
    ON_TIME: { th: 'ทันกำหนด', en: 'On time' },
    LATE: { th: 'เกินกำหนด', en: 'Late' },
    OVERDUE: { th: 'ค้าง', en: 'Overdue' },
  },
  kind: {
    ASSISTANCE: { th: 'ศูนย์ช่วยเหลือประชาชน', en: 'Assistance centre' },
    JOINT: { th: 'ศูนย์ปฏิบัติการร่วม', en: 'Joint operation centre' },
  },
  item: {
    BASIC: { th: 'ข้อมูลพื้นฐาน', en: 'Basic data' },
    SIGN: { th: 'การติดตั้งป้าย', en: 'Sign installation' },
  },
  laoType: {
    PAO: { th: 'องค์การบริหารส่วนจังหวัด', en: 'Provincial administrative organisation' },
    CITY: { th: 'เทศบาลนคร', en: 'City municipality' },
    TOWN: { th: 'เทศบาลเมือง', en: 'Town municipality' },
    SUBDISTRICT_MUNICIPALITY: { th: 'เทศบาลตำบล', en: 'Subdistrict municipality' },
    SAO: { th: 'องค์การบริหารส่วนตำบล', en: 'Subdistrict administrative organisation' },
    SPECIAL: { th: 'รูปแบบพิเศษ', en: 'Special' },
  },
  signStatus: {
    INSTALLED: { th: 'ติดตั้งแล้ว', en: 'INSTALLED' },
    NOT_INSTALLED: { th: 'ยังไม่ได้ติดตั้ง', en: 'NOT_INSTALLED' },
  },
  signPosition: {
    FENCE: { th: 'ริมรั้วที่ทำการ', en: 'FENCE' },
    BUILDING_FRONT: { th: 'หน้าอาคารที่ทำการ', en: 'BUILDING_FRONT' },
    OTHER: { th: 'อื่น ๆ', en: 'OTHER' },
  },
  helpField: {
    DISASTER: { th: 'สาธารณภัย', en: 'DISASTER' },
    COMMUNICABLE_DISEASE: { th: 'โรคติดต่อ', en: 'COMMUNICABLE_DISEASE' },
    QUALITY_OF_LIFE: { th: 'คุณภาพชีวิต', en: 'QUALITY_OF_LIFE' },
  },
  /** Fields that rules point to. */
  field: {
    name: { th: 'ชื่อศูนย์', en: 'Name' },
    subdistrict: { th: 'ตำบล', en: 'Subdistrict' },
    district: { th: 'อำเภอ', en: 'District' },
    postcode: { th: 'รหัสไปรษณีย์', en: 'Postcode' },
    coordinates: { th: 'พิกัด', en: 'Coordinates' },
    phones: { th: 'โทรศัพท์สำนักงาน', en: 'Office phones' },
    website: { th: 'เว็บไซต์', en: 'Web site' },
    orderNumber: { th: 'เลขที่คำสั่งจัดตั้ง', en: 'Establishing order' },
    orderDate: { th: 'วันที่ในคำสั่ง', en: 'Date of the order' },
    hostLao: { th: 'สถานที่ตั้งศูนย์ร่วม', en: 'Host' },
    members: { th: 'อปท. สมาชิก', en: 'Members' },
    people: { th: 'หัวหน้าหรือผู้ประสานงาน', en: 'Head or coordinator' },
    lao: { th: 'ทะเบียน อปท.', en: 'Register' },
    status: { th: 'สถานะป้าย', en: 'Sign status' },
    position: { th: 'ตำแหน่งที่ติดตั้ง', en: 'Position' },
    installedOn: { th: 'วันที่ติดตั้ง', en: 'Date installed' },
    photos: { th: 'ภาพถ่ายป้าย', en: 'Photos' },
    reasonNotInstalled: { th: 'เหตุผลที่ยังไม่ติดตั้ง', en: 'Reason not installed' },
    plannedOn: { th: 'วันที่คาดว่าจะติดตั้ง', en: 'Planned date' },
  },
} as const

/** The word for a code, or the code where there is none: a word of somebody's own. */
export function wordOf(kind: keyof typeof WORDS, code: unknown, language: Language): string {
  const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = WORDS[kind]
  return words[String(code)]?.[language] ?? String(code)
}
