import { advice, error, query, type Rule, required } from './rule.ts'

/** Basic data of a centre of either kind: completeness.md §3 of the design, the default rules of the first round. */
export const basicRules: readonly Rule[] = [
  required('BASIC', {
    id: 'basic.name',
    field: 'name',
    ask: { th: 'ศูนย์มีชื่ออย่างเป็นทางการว่าอย่างไร', en: 'What is the official name of the centre?' },
    fix: { th: 'กรอกชื่อศูนย์ตามคำสั่งจัดตั้ง', en: 'Enter the name as in the establishing order.' },
    holds: 'not is_blank(c.name)',
  }),
  required('BASIC', {
    id: 'basic.subdistrict',
    field: 'subdistrict',
    ask: { th: 'ศูนย์ตั้งอยู่ตำบลใด', en: 'In which subdistrict does the centre stand?' },
    fix: { th: 'เลือกตำบลของที่ตั้งศูนย์', en: 'Choose the subdistrict of its address.' },
    holds: 'not is_blank(c.subdistrict)',
  }),
  required('BASIC', {
    id: 'basic.district',
    field: 'district',
    ask: { th: 'ศูนย์ตั้งอยู่อำเภอใด', en: 'In which district does the centre stand?' },
    fix: { th: 'เลือกอำเภอของที่ตั้งศูนย์ (จังหวัดตามอำเภอ)', en: 'Choose the district; the province follows.' },
    holds: 'c.district_id is not null',
  }),
  required('BASIC', {
    id: 'basic.postcode',
    field: 'postcode',
    ask: { th: 'รหัสไปรษณีย์ของศูนย์คืออะไร', en: 'What is the postcode of the centre?' },
    fix: { th: 'กรอกรหัสไปรษณีย์ 5 หลัก', en: 'Enter the five digits.' },
    holds: 'not is_blank(c.postcode)',
  }),
  required('BASIC', {
    id: 'basic.coordinates',
    field: 'coordinates',
    ask: { th: 'ศูนย์อยู่ที่พิกัดใด', en: 'Where on the map is the centre?' },
    fix: { th: 'ปักหมุดบนแผนที่ หรือกรอกละติจูดและลองจิจูด', en: 'Set the pin, or enter latitude and longitude.' },
    holds: 'c.lat is not null and c.lon is not null and not (c.lat = 0 and c.lon = 0)',
  }),
  required('BASIC', {
    id: 'basic.phone',
    field: 'phones',
    ask: { th: 'ติดต่อศูนย์ทางโทรศัพท์ได้หรือไม่', en: 'Can the centre be reached by phone?' },
    fix: { th: 'กรอกโทรศัพท์สำนักงานอย่างน้อยหนึ่งหมายเลข', en: 'Enter at least one office number.' },
    holds: 'exists (select from unnest(c.phone_numbers) n where not is_blank(n))',
  }),
  required('BASIC', {
    id: 'basic.responsible',
    field: 'people',
    ask: {
      th: 'ใครเป็นหัวหน้าหรือผู้ประสานงานของศูนย์ (ชื่อและตำแหน่ง)',
      en: 'Who heads or coordinates the centre (name and position)?',
    },
    fix: {
      th: 'กรอกชื่อและตำแหน่งของหัวหน้าศูนย์หรือผู้ประสานงาน',
      en: 'Enter name and position of the head or the coordinator.',
    },
    holds: 'people.responsible',
  }),
  required('BASIC', {
    id: 'basic.order-number',
    field: 'orderNumber',
    ask: { th: 'จัดตั้งตามคำสั่งเลขที่เท่าใด', en: 'By which order was it established?' },
    fix: { th: 'กรอกเลขที่คำสั่งจัดตั้งศูนย์', en: 'Enter the number of the establishing order.' },
    holds: 'not is_blank(c.order_number)',
  }),
  required('BASIC', {
    id: 'basic.order-date',
    field: 'orderDate',
    ask: { th: 'คำสั่งจัดตั้งลงวันที่ใด', en: 'What is the date of that order?' },
    fix: { th: 'กรอกวันที่ในคำสั่งจัดตั้งศูนย์', en: 'Enter the date written on the order.' },
    holds: 'c.order_date is not null',
  }),
  error('BASIC', {
    id: 'basic.phone-form',
    field: 'phones',
    ask: { th: 'หมายเลขโทรศัพท์สำนักงานถูกรูปแบบหรือไม่', en: 'Is an office number well formed?' },
    fix: {
      th: 'แก้เป็นหมายเลข 9 หลักขึ้นต้นด้วย 0 หรือมือถือ 10 หลัก',
      en: 'Use nine digits beginning with 0, or ten for a mobile.',
    },
    holds: `cardinality(c.phone_numbers) = 0
      or exists (select from unnest(c.phone_numbers) n where n ~ '^0([2-57][0-9]{7}|[689][0-9]{8})$')`,
  }),
  error('BASIC', {
    id: 'basic.coordinates-in-province',
    field: 'coordinates',
    ask: { th: 'พิกัดอยู่ในจังหวัดหรือไม่', en: 'Is the point inside the province?' },
    fix: {
      th: 'ตรวจละติจูด/ลองจิจูด (อาจสลับกัน) แล้วปักหมุดใหม่',
      en: 'Check latitude and longitude (swapped?) and set the pin again.',
    },
    holds: `c.lat is null or (c.lat = 0 and c.lon = 0) or p.south is null
      or (c.lat between p.south and p.north and c.lon between p.west and p.east)`,
  }),
  query('BASIC', {
    id: 'basic.coordinates-near-district',
    field: 'coordinates',
    ask: {
      th: 'พิกัดห่างจากอำเภอเกิน 20 กม. ถูกต้องหรือไม่',
      en: 'The point is over 20 km from the district: is it right?',
    },
    fix: { th: 'แก้พิกัด หรือชี้แจงเหตุผล', en: 'Correct the point, or explain.' },
    holds: `c.lat is null or (c.lat = 0 and c.lon = 0) or d.lat is null or distance_km(c.lat, c.lon, d.lat, d.lon) <= 20`,
  }),
  query('BASIC', {
    id: 'basic.order-date-plausible',
    field: 'orderDate',
    ask: {
      th: 'คำสั่งจัดตั้งลงวันที่ก่อน 11 ตุลาคม 2560 หรือหลังวันที่บันทึก ถูกต้องหรือไม่',
      en: 'The order is dated before 11 October 2017 or after it was recorded: is it right?',
    },
    fix: { th: 'แก้วันที่ หรือชี้แจงเหตุผล', en: 'Correct the date, or explain.' },
    holds: `c.order_date is null
      or c.order_date between date '2017-10-11' and (c.updated_at at time zone 'Asia/Bangkok')::date`,
  }),
  query('BASIC', {
    id: 'basic.phone-shared',
    field: 'phones',
    ask: {
      th: 'หมายเลขนี้ใช้ร่วมกันเกิน 5 ศูนย์ ถูกต้องหรือไม่',
      en: 'This number stands on more than five centres: is it right?',
    },
    fix: { th: 'แก้หมายเลข หรือชี้แจงเหตุผล', en: 'Correct the number, or explain.' },
    holds: 'not (c.phone_numbers && crowded.numbers)',
  }),
  advice('BASIC', {
    id: 'basic.website',
    field: 'website',
    ask: { th: 'มีเว็บไซต์หรือไม่ (ติ๊ก "ไม่มี" ได้)', en: 'Is there a web site (or tick "none")?' },
    fix: { th: 'กรอกเว็บไซต์ หรือติ๊ก "ไม่มี"', en: 'Enter it, or tick "none".' },
    holds: "not is_blank(c.website) or 'website' = any(c.confirmed_none)",
  }),
  advice('BASIC', {
    id: 'basic.subdistrict-known',
    field: 'subdistrict',
    ask: { th: 'ตำบลอยู่ในอำเภอที่เลือกหรือไม่', en: 'Is the subdistrict one of the chosen district?' },
    fix: { th: 'เลือกตำบลจากรายชื่อของอำเภอ', en: 'Choose from the list of that district.' },
    holds: `is_blank(c.subdistrict) or c.district_id is null
      or exists (select from subdistrict x where x.district_id = c.district_id and x.name_th = c.subdistrict)`,
  }),
  advice('BASIC', {
    id: 'registry.office-coordinates',
    kind: 'ASSISTANCE',
    field: 'lao',
    responsibility: 'REGISTRY',
    ask: { th: 'ทะเบียน อปท. มีพิกัดที่ทำการหรือไม่', en: 'Does the register know where the office is?' },
    fix: { th: 'กรมฯ เพิ่มพิกัดที่ทำการในทะเบียน', en: 'The Department adds it to the register.' },
    holds: 'l.lat is not null',
  }),
]
