import type { Words } from '../../../errors.ts'
import type { Receipt } from '../receipt/receipt.ts'

/** Why an import cannot be taken back as a whole, whatever its rows are by now; null: it can be tried. */
export function reasonAgainstUndo(receipt: Receipt): Words | null {
  const { kind, outcome, dryRun, undoes, undoneBy } = receipt
  if (kind === 'REGISTER') return NOT_THE_REGISTER
  if (outcome !== 'ACCEPTED' || dryRun) return NOTHING_CHANGED
  if (undoes !== null) return IS_AN_UNDO
  return undoneBy === null ? null : TAKEN_BACK
}

export const NOT_THE_REGISTER = {
  th: 'การนำเข้าทะเบียน อปท. ย้อนไม่ได้ เพราะรหัส ชื่อ และการควบรวมมีวันที่มีผลและรอบการบันทึกอ้างถึงแล้ว ให้นำเข้าไฟล์ทะเบียนที่ถูกต้องแทน',
  en: 'An import of the register is not taken back, because codes, names and mergers hold from a day and rounds already count by them: import the right register instead.',
}
const NOTHING_CHANGED = {
  th: 'การนำเข้านี้ไม่ได้เปลี่ยนข้อมูล จึงไม่มีอะไรให้ย้อน',
  en: 'This import changed nothing, so there is nothing to take back.',
}
const IS_AN_UNDO = {
  th: 'รายการนี้เป็นการย้อนการนำเข้าอยู่แล้ว ให้นำเข้าไฟล์เดิมใหม่แทน',
  en: 'This is itself the taking back of an import: import the file again instead.',
}
export const TAKEN_BACK = { th: 'การนำเข้านี้ถูกย้อนไปแล้ว', en: 'This import was taken back before.' }
