import { type FindingWords, words } from './words.ts'

/** About the file as a whole. */
export const fileWords = {
  FILE_EMPTY: words(
    'ไฟล์ว่างเปล่า',
    'The file is empty.',
    'ตรวจสอบว่าเลือกไฟล์ถูกต้อง',
    'Check that this is the right file.',
  ),
  FILE_NO_ROWS: words(
    'ไฟล์มีแต่หัวคอลัมน์ ไม่มีข้อมูล',
    'The file has headings and no row below them.',
    'กรอกข้อมูลใต้หัวคอลัมน์อย่างน้อยหนึ่งแถว',
    'Fill in at least one row below the headings.',
  ),
  FILE_OLD_EXCEL: words(
    'ไฟล์เป็น Excel รุ่นเก่า (.xls) หรือมีรหัสผ่าน',
    'The file is an old Excel workbook (.xls) or protected by a password.',
    'เปิดใน Excel เอารหัสผ่านออก แล้วบันทึกเป็น “Excel Workbook (.xlsx)”',
    'Open it in Excel, remove the password, and save it as "Excel Workbook (.xlsx)".',
  ),
  FILE_NOT_XLSX: words(
    'ไฟล์ .xlsx เสียหายหรือไม่ใช่สมุดงาน Excel',
    'The file is damaged, or no Excel workbook.',
    'เปิดใน Excel แล้วบันทึกเป็น .xlsx ใหม่ หรือบันทึกเป็น CSV UTF-8',
    'Open it in Excel and save it as .xlsx again, or as CSV UTF-8.',
  ),
  FILE_ENCODING: words(
    'ตัวอักษรในไฟล์ไม่ใช่ UTF-8 (น่าจะเป็น TIS-620 / Windows-874 หรือรหัสอื่น) จึงอ่านภาษาไทยได้ไม่แน่นอน',
    'The file is not UTF-8 (perhaps TIS-620, Windows-874 or another encoding), so its Thai cannot be read with certainty.',
    'ใน Excel เลือก บันทึกเป็น › “CSV UTF-8 (Comma delimited) (*.csv)” หรือ .xlsx แล้วนำเข้าใหม่',
    'In Excel choose Save As › "CSV UTF-8 (Comma delimited) (*.csv)", or .xlsx, and import that.',
  ),
  FILE_DECODED: words(
    'ไฟล์เป็น TIS-620 / Windows-874 ระบบถอดรหัสให้แล้ว เพราะอ่านหัวคอลัมน์ภาษาไทยได้ครบ',
    'The file is TIS-620 / Windows-874; it was decoded, because its Thai headings could be read.',
    'ครั้งต่อไปบันทึกเป็น CSV UTF-8',
    'Save it as CSV UTF-8 next time.',
  ),
  FILE_MALFORMED: words(
    'รูปแบบ CSV เสียที่ราวแถว {row} (มักเป็นเครื่องหมายคำพูด " ที่เปิดแล้วไม่ปิด)',
    'The CSV breaks near row {row} (often a quotation mark " that is opened and never closed).',
    'แก้แถวนั้น หรือเปิดใน Excel แล้วบันทึกเป็น .xlsx',
    'Correct that row, or open the file in Excel and save it as .xlsx.',
  ),
  HEADING_MISSING: words(
    'ไม่พบหัวคอลัมน์ที่ต้องมี: {headings}',
    'Required headings were not found: {headings}.',
    'ใช้หัวคอลัมน์ตามแบบฟอร์ม (npm run import -- … --template แบบฟอร์ม.xlsx)',
    'Use the headings of the template (npm run import -- … --template template.xlsx).',
  ),
  HEADING_TWICE: words(
    'มีหัวคอลัมน์ซ้ำหรือมีความหมายเดียวกัน: {headings}',
    'Headings stand twice, or mean the same: {headings}.',
    'ลบหรือเปลี่ยนชื่อคอลัมน์ที่ซ้ำให้เหลือคอลัมน์เดียว',
    'Remove or rename all but one of them.',
  ),
  HEADING_UNKNOWN: words(
    'ไม่รู้จักหัวคอลัมน์: {headings}',
    'Unknown headings: {headings}.',
    'แก้ให้ตรงกับแบบฟอร์ม หรือลบคอลัมน์นั้นออก เพื่อไม่ให้ข้อมูลตกหล่นโดยไม่รู้ตัว',
    'Correct them as in the template, or remove those columns, so that nothing is dropped unnoticed.',
  ),
  HEADING_IGNORED: words(
    'ไม่ได้ใช้คอลัมน์: {headings}',
    'Columns that were not used: {headings}.',
    'ไม่ต้องแก้ หากคอลัมน์เหล่านี้ไม่ใช่ข้อมูลทะเบียน',
    'Nothing to do, unless they belong to the register.',
  ),
  AS_OF_FUTURE: words(
    'วันที่มีผล {asOf} อยู่ในอนาคต (วันนี้ {today})',
    'The date {asOf} lies in the future (today is {today}).',
    'ใช้วันที่ไม่เกินวันนี้',
    'Use today or an earlier date.',
  ),
  DATABASE_REFUSED: words(
    'ฐานข้อมูลไม่รับข้อมูลชุดนี้ ({constraint}) และไม่มีข้อมูลใดถูกเปลี่ยน',
    'The database refused the data ({constraint}); nothing was changed.',
    'แจ้งรหัสใบรับนี้แก่ผู้ดูแลระบบ',
    'Report the number of this receipt to whoever runs the system.',
  ),
} satisfies Record<string, FindingWords>
