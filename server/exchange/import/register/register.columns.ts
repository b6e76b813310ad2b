import type { Column } from '../file/column.ts'

/**
 * The Department's published file (`ชื่อและที่ตั้งองค์กรปกครองส่วนท้องถิ่น`) and plain one-row-per-LAO files. An empty cell, and
 * a column the file lacks, leave what the register holds.
 */
export const REGISTER_COLUMNS: readonly Column[] = [
  {
    field: 'code',
    th: 'รหัส อปท.',
    en: 'lao_code',
    required: true,
    about: {
      th: '8 หลัก; 7 หลักเมื่อเลข 0 นำหน้าหาย',
      en: 'Eight digits; seven where the leading zero was lost.',
    },
    example: '05101099',
  },
  {
    field: 'type',
    th: 'ประเภท อปท.',
    en: 'type',
    about: {
      th: 'อบจ. เทศบาลนคร เทศบาลเมือง เทศบาลตำบล อบต.; เว้นได้เมื่ออยู่ในชื่อ',
      en: 'A type in Thai or PAO, CITY, TOWN, SUBDISTRICT_MUNICIPALITY, SAO, SPECIAL; may stand in the name instead.',
    },
    example: 'เทศบาลตำบล',
  },
  {
    field: 'name',
    th: 'อปท.',
    en: 'name_th',
    also: ['ชื่อ อปท.', 'name', 'ชื่อ'],
    required: true,
    about: { th: 'ชื่อ มีหรือไม่มีประเภทนำหน้าก็ได้', en: 'The name in Thai, with or without its type in front.' },
    example: 'ตัวอย่าง (ข้อมูลจำลอง)',
  },
  {
    field: 'name_en',
    th: 'ชื่อภาษาอังกฤษ',
    en: 'name_en',
    about: { th: 'ชื่อภาษาอังกฤษ', en: 'The name in English.' },
  },
  {
    field: 'province',
    th: 'จังหวัด',
    en: 'province_th',
    also: ['province'],
    required: true,
    about: { th: 'ชื่อจังหวัด', en: 'Name of the province, in Thai.' },
    example: 'กระบี่',
  },
  {
    field: 'district',
    th: 'อำเภอ',
    en: 'district_th',
    also: ['district'],
    required: true,
    about: { th: 'ชื่ออำเภอที่ตั้ง', en: 'Name of the seat district, in Thai.' },
    example: 'เมืองกระบี่',
  },
  {
    field: 'district_code',
    th: 'รหัสอำเภอ',
    en: 'district_code',
    about: { th: 'รหัส 4 หลัก; ใช้แทนชื่ออำเภอ', en: 'Four digits; used instead of the name.' },
  },
  {
    field: 'address_no',
    th: 'ที่ตั้งสำนักงานเลขที่',
    en: 'address_no',
    also: ['เลขที่'],
    about: { th: 'เลขที่ที่ทำการ', en: 'House number of the office.' },
    example: '99/9',
  },
  { field: 'moo', th: 'หมู่ที่', en: 'moo', also: ['หมู่'], about: { th: 'หมู่ที่', en: 'Moo.' }, example: '2' },
  {
    field: 'postcode',
    th: 'รหัสไปรษณีย์',
    en: 'postcode',
    also: ['postal_code'],
    about: { th: '5 หลัก', en: 'Five digits.' },
    example: '81000',
  },
  {
    field: 'area_km2',
    th: 'ขนาดพื้นที่',
    en: 'area_km2',
    also: ['พื้นที่ (ตร.กม.)'],
    about: { th: 'ตารางกิโลเมตร', en: 'Square kilometres.' },
    example: '12.5',
  },
  {
    field: 'lat',
    th: 'ละติจูด',
    en: 'LAT',
    also: ['latitude'],
    about: { th: 'องศา', en: 'Latitude in degrees.' },
    example: '8.0863',
  },
  {
    field: 'lon',
    th: 'ลองจิจูด',
    en: 'LONG',
    also: ['longitude', 'lon', 'lng'],
    about: { th: 'องศา', en: 'Longitude in degrees.' },
    example: '98.9063',
  },
  {
    field: 'website',
    th: 'เว็บไซต์',
    en: 'website',
    also: ['เว็ปไซต์ของอปท.', 'เว็บไซต์ของอปท.'],
    about: { th: 'ที่อยู่เว็บไซต์', en: 'Web site.' },
    example: 'https://www.example.go.th',
  },
  {
    field: 'subdistrict',
    th: 'ตำบล',
    en: 'subdistrict',
    unstored: true,
    about: {
      th: 'ในไฟล์ของกรมฯ เป็นทุกตำบลของอำเภอ ไม่ใช่ของ อปท. จึงไม่นำเข้า',
      en: "In the Department's file these are all subdistricts of the district and say nothing about the LAO.",
    },
  },
]
