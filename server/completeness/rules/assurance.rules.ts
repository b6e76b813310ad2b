import { error, type Item, type Rule } from './rule.ts'

/** What somebody who verifies has returned must be corrected; the return itself names the field and says why. */
export const assuranceRules: readonly Rule[] = [returned('BASIC'), returned('SIGN')]

function returned(item: Item): Rule {
  return error(item, {
    id: `${item.toLowerCase()}.returned`,
    field: 'assurance',
    ask: {
      th: 'แก้ไขตามที่ผู้ตรวจสอบส่งคืนแล้วหรือยัง',
      en: 'Has what was returned by the verifier been corrected?',
    },
    fix: {
      th: 'แก้ไขช่องที่ผู้ตรวจสอบระบุ ตามเหตุผลที่ส่งคืน',
      en: 'Correct the field that the verifier named, for the reason given.',
    },
    holds: 'not coalesce(returned.standing, false)',
  })
}
