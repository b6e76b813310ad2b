import { type FindingWords, words } from './words.ts'

/** About centres and their signs. */
export const centreWords = {
  SUBJECT_MISSING: words(
    'แถวนี้ไม่บอกว่าเป็นศูนย์ของใคร',
    'The row does not say whose centre it is.',
    'กรอกรหัส อปท. (ศูนย์ช่วยเหลือประชาชน) หรือรหัสอำเภอ (ศูนย์ปฏิบัติการร่วม)',
    'Fill in the LAO code (assistance centre) or the district code (joint centre).',
  ),
  SUBJECT_BOTH: words(
    'แถวนี้มีทั้งรหัส อปท. และรหัสอำเภอ',
    'The row has both an LAO code and a district code.',
    'กรอกรหัส อปท. สำหรับศูนย์ช่วยเหลือประชาชน หรือรหัสอำเภอสำหรับศูนย์ปฏิบัติการร่วม อย่างใดอย่างหนึ่ง',
    'Give the LAO code for an assistance centre, or the district code for a joint one.',
  ),
  SUBJECT_TWICE: words(
    'ศูนย์เดียวกันมีมากกว่าหนึ่งแถว (แถว {rows})',
    'One centre stands in more than one row (rows {rows}).',
    'เก็บไว้แถวเดียว',
    'Keep one of the rows.',
  ),
  LAO_UNKNOWN: words(
    'ไม่มี อปท. รหัส {value} ในทะเบียน',
    'The register has no LAO with code {value}.',
    'ตรวจรหัสกับทะเบียน อปท.',
    'Check the code against the register.',
  ),
  LAO_ENDED: words(
    'อปท. รหัส {value} สิ้นสุดแล้วเมื่อ {ended}{successor}',
    'The LAO with code {value} ended on {ended}{successor}.',
    'ใช้รหัสของ อปท. ที่ยังมีอยู่',
    'Use the code of the LAO that exists now.',
  ),
  CODE_FORMER: words(
    'รหัส {value} เป็นรหัสเดิม ปัจจุบันคือ {code} ({name})',
    'The code {value} is a former one; today it is {code} ({name}).',
    'แก้ไฟล์ให้ใช้รหัสปัจจุบัน',
    'Use the present code.',
  ),
  LAO_NAME_DIFFERS: words(
    'ชื่อในแถวคือ “{value}” แต่รหัสเป็นของ {name}',
    'The row says "{value}", and the code belongs to {name}.',
    'ตรวจว่ารหัสกับชื่อไม่เลื่อนแถวกัน',
    'See whether codes and names have slipped by a row.',
  ),
  DISTRICT_CODE_FORM: words(
    'รหัสอำเภอ “{value}” ไม่ใช่ตัวเลข 4 หลัก',
    'The district code "{value}" is not four digits.',
    'กรอกรหัสอำเภอ 4 หลัก',
    'Write the four digits.',
  ),
  SLOT_UNKNOWN: words(
    'ไม่มีศูนย์ปฏิบัติการร่วมของอำเภอ {value} ในบัญชีศูนย์{label}',
    'The roster has no joint centre for district {value}{label}.',
    'ตรวจรหัสอำเภอและชื่อในบัญชีศูนย์ หรือเพิ่มในบัญชีก่อน',
    'Check code and label against the roster, or add it there first.',
  ),
  SLOT_ENDED: words(
    'ศูนย์ปฏิบัติการร่วมของอำเภอ {value} สิ้นสุดแล้วเมื่อ {ended}',
    'The joint centre of district {value} ended on {ended}.',
    'ใช้รายการที่ยังมีอยู่ในบัญชีศูนย์',
    'Use one that is still on the roster.',
  ),
  DISTRICT_OF_ADDRESS_UNKNOWN: words(
    'ไม่มีอำเภอ “{value}” ในจังหวัดของศูนย์',
    'There is no district "{value}" in the province of the centre.',
    'กรอกชื่ออำเภอในจังหวัดเดียวกัน หรือรหัสอำเภอ 4 หลัก',
    'Give a district of that province, or a four-digit code.',
  ),
  JOINT_ONLY: words(
    'ช่องนี้ใช้กับศูนย์ปฏิบัติการร่วมเท่านั้น',
    'Only a joint centre has this.',
    'เว้นว่างไว้สำหรับศูนย์ช่วยเหลือประชาชน',
    'Leave it empty for an assistance centre.',
  ),
  HOST_UNKNOWN: words(
    'ไม่มี อปท. รหัส {value} ที่ยังดำเนินการอยู่ (เจ้าของสถานที่)',
    'No active LAO has code {value} (host).',
    'ตรวจรหัส อปท. เจ้าของสถานที่',
    'Check the code of the host.',
  ),
  MEMBER_UNKNOWN: words(
    'ไม่มี อปท. รหัส {value} ที่ยังดำเนินการอยู่ (สมาชิก)',
    'No active LAO has code {value} (member).',
    'ตรวจรหัส อปท. สมาชิก คั่นแต่ละรหัสด้วย ,',
    'Check the codes of the members; put commas between them.',
  ),
  STATUS_UNKNOWN: words(
    'ไม่เข้าใจสถานะป้าย “{value}”',
    'The status "{value}" is not understood.',
    'กรอก ติดตั้งแล้ว หรือ ยังไม่ได้ติดตั้ง',
    'Write INSTALLED or NOT_INSTALLED.',
  ),
  POSITION_OTHER: words(
    'ตำแหน่งป้าย “{value}” บันทึกเป็น อื่น ๆ',
    'The position "{value}" was recorded as another place.',
    'ใช้ ริมรั้วที่ทำการ หรือ หน้าอาคาร หากตรงกัน',
    'Use ริมรั้วที่ทำการ (FENCE) or หน้าอาคาร (BUILDING_FRONT) where they fit.',
  ),
  YES_NO: words(
    'ไม่เข้าใจ “{value}” ในช่องใช่/ไม่ใช่',
    '"{value}" is neither yes nor no.',
    'กรอก ใช่ หรือ ไม่ใช่',
    'Write yes or no.',
  ),
  REPLACES_NOTHING: words(
    'ไม่มีป้ายเดิมให้เปลี่ยน จึงบันทึกเป็นป้ายแรก',
    'There is no earlier sign to replace; this was recorded as the first.',
    'ไม่ต้องแก้ หากเป็นป้ายแรก',
    'Nothing to do if it is the first sign.',
  ),
  REPLACES_WITHOUT_DATE: words(
    'เปลี่ยนป้ายใหม่ แต่ไม่มีวันที่ติดตั้งป้ายใหม่',
    'A new sign replaces another, and its date of installation is missing.',
    'กรอกวันที่ติดตั้งป้ายใหม่',
    'Fill in the date of the new sign.',
  ),
  REPLACED_BEFORE: words(
    'ป้ายใหม่ติดตั้ง {value} ก่อนป้ายเดิม ({installed})',
    'The new sign was installed on {value}, before the one it replaces ({installed}).',
    'ตรวจวันที่ติดตั้ง',
    'Check the dates.',
  ),
  CENTRE_CREATED: words(
    'ยังไม่มีข้อมูลพื้นฐานของศูนย์นี้ จึงเปิดระเบียนว่างไว้รองรับป้าย (ข้อมูลพื้นฐานยังนับว่าไม่บันทึก)',
    'The centre has no basic data yet; an empty record now holds its sign (basic data still count as not recorded).',
    'บันทึกข้อมูลพื้นฐานของศูนย์',
    'Record the basic data of the centre.',
  ),
} satisfies Record<string, FindingWords>
