/**
 * Bueng Kan was cut out of Nong Khai in 2011, and neither directory has its codes: the names of each district's
 * subdistricts in the order of their numbers, from 01.
 */
export const BUENG_KAN: Readonly<Record<string, string>> = {
  '3801': 'บึงกาฬ โนนสมบูรณ์ โนนสว่าง หอคำ หนองเลิง โคกก่อง นาสวรรค์ ไคสี ชัยพร วิศิษฐ์ คำนาดี โป่งเปือย',
  '3802': 'ศรีชมภู ดอนหญ้านาง พรเจริญ หนองหัวช้าง วังชมภู ป่าแฝก ศรีสำราญ',
  '3803': 'โซ่ หนองพันทา ศรีชมภู คำแก้ว บัวตูม ถ้ำเจริญ เหล่าทอง',
  '3804': 'เซกา ซาง ท่ากกแดง บ้านต้อง ป่งไฮ น้ำจั้น ท่าสะอาด หนองทุ่ม โสกก่าม',
  '3805': 'ปากคาด หนองยอง นากั้ง โนนศิลา สมสนุก นาดง',
  '3806': 'บึงโขงหลง โพธิ์หมากแข้ง ดงบัง ท่าดอกคำ',
  '3807': 'ศรีวิไล ชุมภูพร นาแสง นาสะแบง นาสิงห์',
  '3808': 'บุ่งคล้า หนองเดิ่น โคกกว้าง',
}

/** A subdistrict whose entry is out of date or misspelt; `nameTh` and `nameEn` only where they change. */
export interface SubdistrictCorrection {
  code: string
  nameTh?: string
  nameEn?: string
}

/** By district code and the directory's Thai name. Spellings and new names as in the Department's register. */
export const SUBDISTRICT_CORRECTIONS: Readonly<Record<string, SubdistrictCorrection>> = {
  '1506 ไผ่จำศีล': { code: '150601' },
  '3415 ห้วยขะยูง': { code: '341524', nameTh: 'ห้วยขะยุง' },
  '4111 บ้านจันทร์': { code: '411106', nameTh: 'บ้านจันทน์' },
  '4301 สองห้อง': { code: '430111', nameTh: 'โพนสว่าง', nameEn: 'Phon Sawang' },
  '4411 ขามเรียน': { code: '441106', nameTh: 'สร้างแซ่ง', nameEn: 'Sang Saeng' },
  '4501 ปอภาร': { code: '450109' },
  '4702 โพธิ์ไพศาล': { code: '470204', nameTh: 'โพธิไพศาล' },
  '5018 สบโขง': { code: '501805', nameTh: 'แม่หลอง', nameEn: 'Mae Long' },
  '5022 ทุ่งปี้': { code: '502202', nameTh: 'ทุ่งปี๊' },
  '5025 บ้านจันทร์': { code: '502501' },
  '5025 แม่แดด': { code: '502502' },
  '5025 แจ่มหลวง': { code: '502503' },
  '5401 วังหงษ์': { code: '540113', nameTh: 'วังหงส์' },
  '5501 สวก': { code: '550116', nameTh: 'บ่อสวก', nameEn: 'Bo Suak' },
  '6001 วัดไทรย์': { code: '600113' },
  '9103 อุไดเจริญ': { code: '910303', nameTh: 'อุใดเจริญ' },
  '9311 ลำสินธุ์': { code: '931104' },
}

/** Entries that are a postcode of their own and no subdistrict. */
export const NOT_SUBDISTRICTS: ReadonlySet<string> = new Set(['4001 มหาวิทยาลัยขอนแก่น'])
