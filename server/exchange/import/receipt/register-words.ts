import { type FindingWords, words } from './words.ts'

/** About the register of LAOs. */
export const registerWords = {
  CODE_FORM: words(
    'รหัส อปท. “{value}” ไม่ถูกรูปแบบ (8 หลัก หรือ 7 หลักเมื่อเลข 0 นำหน้าหาย)',
    'The LAO code "{value}" is malformed (eight digits, or seven where the leading zero was lost).',
    'กรอกรหัสตามทะเบียนของกรมฯ ในช่องรูปแบบข้อความ',
    "Write the code of the Department's register in a cell formatted as text.",
  ),
  CODE_MISSING: words('ไม่มีรหัส อปท.', 'There is no LAO code.', 'กรอกรหัส อปท.', 'Fill in the code.'),
  TYPE_UNKNOWN: words(
    'ไม่รู้จักประเภท อปท. “{value}”',
    'Unknown type of LAO: "{value}".',
    'ใช้ อบจ. เทศบาลนคร เทศบาลเมือง เทศบาลตำบล อบต. หรือ ท้องถิ่นรูปแบบพิเศษ',
    'Use อบจ. เทศบาลนคร เทศบาลเมือง เทศบาลตำบล อบต. or ท้องถิ่นรูปแบบพิเศษ.',
  ),
  NAME_MISSING: words('ไม่มีชื่อ อปท.', 'There is no name.', 'กรอกชื่อ อปท.', 'Fill in the name.'),
  PROVINCE_UNKNOWN: words(
    'ไม่มีจังหวัด “{value}”',
    'There is no province "{value}".',
    'แก้ชื่อจังหวัดให้ตรงกับทะเบียน',
    'Correct the name of the province.',
  ),
  PROVINCE_OUT_OF_SCOPE: words(
    'จังหวัด “{value}” อยู่นอกความรับผิดชอบของกรมฯ',
    'The province "{value}" is outside the scope of the Department.',
    'ลบแถวนี้ออก',
    'Remove the row.',
  ),
  DISTRICT_UNKNOWN: words(
    'ไม่มีอำเภอ “{value}” ในจังหวัด{province}',
    'There is no district "{value}" in the province {province}.',
    'แก้ชื่ออำเภอ หรือใช้รหัสอำเภอ 4 หลัก',
    'Correct the name, or use the four-digit code of the district.',
  ),
  CODE_CONTRADICTORY: words(
    'รหัส {subject} มีหลายแถวที่ขัดแย้งกัน (แถว {rows}) ต่างกันที่ {fields}',
    'The rows of code {subject} contradict each other (rows {rows}), in {fields}.',
    'แก้ให้ทุกแถวของรหัสเดียวกันตรงกัน',
    'Make all rows of one code agree.',
  ),
  NAME_TWICE: words(
    '{name} ในอำเภอเดียวกันมีมากกว่าหนึ่งรหัส: {codes}',
    '{name} stands under more than one code in one district: {codes}.',
    'เก็บไว้เพียงรหัสเดียว',
    'Keep one of the codes.',
  ),
  COORDINATES_OUTSIDE_PROVINCE: words(
    'พิกัด {point} อยู่นอกจังหวัด{province} จึงไม่นำมาใช้',
    'The point {point} lies outside the province {province} and was left out.',
    'ตรวจละติจูดและลองจิจูด',
    'Check latitude and longitude.',
  ),
  CODE_OF_OTHER_DISTRICT: words(
    'เลขอำเภอในรหัส {value} ไม่ตรงกับอำเภอที่ตั้ง ({district}) ใช้อำเภอตามที่ระบุในแถว',
    'The district digits of code {value} are not those of its district ({district}); the district of the row was used.',
    'ไม่ต้องแก้ หากอำเภอในแถวถูกต้อง',
    'Nothing to do if the district of the row is right.',
  ),
  AS_OF_TOO_EARLY: words(
    'ทะเบียนมีข้อมูลของ {name} ตั้งแต่ {since} แล้ว การเปลี่ยนแปลงจึงต้องมีผลหลังวันนั้น (ระบุ {asOf})',
    'The register already has a version of {name} from {since}; a change must be dated after it (given: {asOf}).',
    'ใช้ --as-of เป็นวันที่หลังจากนั้น',
    'Use a later --as-of.',
  ),
  ANSWER_MALFORMED: words(
    'คำตอบของ {subject} ใช้ไม่ได้: “{value}”',
    'The answer for {subject} cannot be used: "{value}".',
    'ใช้ ended, merged-into: <รหัส>, same-as: <รหัส> หรือ new',
    'Use ended, merged-into: <code>, same-as: <code> or new.',
  ),
  ANSWER_UNKNOWN_CODE: words(
    'ไฟล์คำตอบอ้างถึงรหัส {value} ซึ่งไม่มีในทะเบียนหรือในไฟล์',
    'The answers mention code {value}, which is neither in the register nor in the file.',
    'แก้รหัส หรือลบคำตอบนั้น',
    'Correct the code, or remove the answer.',
  ),
  ANSWER_CLASH: words(
    'คำตอบขัดกัน: {value} ถูกอ้างมากกว่าหนึ่งครั้ง',
    'Answers clash: {value} is claimed more than once.',
    'ให้ อปท. หนึ่งแห่งตรงกับแถวเดียวในไฟล์',
    'Let one LAO be one row of the file.',
  ),
  ANSWER_UNFIT: words(
    'คำตอบ “{value}” ใช้กับ {subject} ไม่ได้ในไฟล์นี้',
    'The answer "{value}" does not fit {subject} in this file.',
    'ดูตัวเลือกในรายการคำถาม',
    'See the candidates in the list of questions.',
  ),
  GONE: words(
    '{title} ({subject}) ไม่มีในไฟล์',
    '{title} ({subject}) is not in the file.',
    'ตอบว่าเกิดอะไรขึ้นกับ อปท. นี้',
    'Say what became of it.',
  ),
  RENAMED: words(
    'รหัส {subject} เดิมคือ {title} ในไฟล์คือ {now} ขณะที่มี อปท. อื่นในอำเภอเดียวกันหายไป',
    'Code {subject} was {title} and is {now} in the file, while another LAO of the district is missing from it.',
    'ตอบว่าเป็น อปท. เดิมที่เปลี่ยนชื่อ หรือเป็นแห่งอื่น',
    'Say whether it is the same LAO under a new name, or another.',
  ),
  REPLACED: words(
    'รหัส {subject} เดิมคือ {title} แต่ในไฟล์เป็น {now} ซึ่งต่างทั้งชื่อและอำเภอ',
    'Code {subject} was {title} and is {now} in the file: both name and district differ.',
    'ตอบว่าเป็น อปท. เดิม หรือเป็นแห่งอื่นที่ได้รหัสนี้ไป',
    'Say whether it is the same LAO, or another that was given its code.',
  ),
  REAPPEARED: words(
    '{title} ({subject}) เหมือน อปท. ที่ทะเบียนบันทึกว่าสิ้นสุดแล้ว',
    '{title} ({subject}) is like an LAO that ended according to the register.',
    'ตอบว่าเป็นแห่งเดิมที่ยังอยู่ หรือเป็นแห่งใหม่',
    'Say whether it is that one, which never ended, or a new one.',
  ),
  LOOKS_LIKE: words(
    '{title} ({subject}) อาจเป็น อปท. เดิมที่เปลี่ยนทั้งชื่อและรหัส',
    '{title} ({subject}) may be a known LAO under a new name and code.',
    'ตอบว่าเป็นแห่งเดิม หรือเป็นแห่งใหม่',
    'Say whether it is that one, or a new one.',
  ),
  REGISTER_IS_SAMPLE: words(
    'ฐานข้อมูลนี้บรรจุประเทศตัวอย่าง (ข้อมูลจำลอง) อยู่ ทะเบียนจริงจึงนำเข้าไม่ได้',
    'This database holds the sample country; the real register cannot be imported into it.',
    'ใช้ DATABASE_URL หรือกำหนด LCR_DATA_DIR เป็นโฟลเดอร์ใหม่พร้อม LCR_SAMPLE_DATA=off',
    'Use DATABASE_URL, or set LCR_DATA_DIR to a new folder with LCR_SAMPLE_DATA=off.',
  ),
} satisfies Record<string, FindingWords>
