import { error, query, type Rule, required } from './rule.ts'

/** Sign-installation data. NOT_INSTALLED is an answer; no answer is missing. */
export const signRules: readonly Rule[] = [
  required('SIGN', {
    id: 'sign.status',
    field: 'status',
    ask: { th: 'ติดตั้งป้ายศูนย์แล้วหรือยัง', en: 'Has the sign been installed?' },
    fix: { th: 'เลือก "ติดตั้งแล้ว" หรือ "ยังไม่ได้ติดตั้ง"', en: 'Choose "installed" or "not installed".' },
    holds: 's.status is not null',
  }),
  required('SIGN', {
    id: 'sign.position',
    field: 'position',
    ask: { th: 'ป้ายติดตั้งที่ใด', en: 'Where has the sign been put?' },
    fix: {
      th: 'เลือกริมรั้ว หน้าอาคาร หรืออื่น ๆ พร้อมระบุ',
      en: 'Choose fence or front of building, or state another place.',
    },
    holds: `s.status is distinct from 'INSTALLED'
      or (s.position is not null and (s.position <> 'OTHER' or not is_blank(s.position_other)))`,
  }),
  required('SIGN', {
    id: 'sign.installed-on',
    field: 'installedOn',
    ask: { th: 'ติดตั้งป้ายเมื่อใด', en: 'When was it installed?' },
    fix: { th: 'กรอกวันที่ติดตั้ง', en: 'Enter the date.' },
    holds: "s.status is distinct from 'INSTALLED' or s.installed_on is not null",
  }),
  required('SIGN', {
    id: 'sign.photo',
    field: 'photos',
    ask: { th: 'มีภาพถ่ายป้ายหรือไม่', en: 'Is there a photo of the sign?' },
    fix: { th: 'ถ่ายภาพป้ายแล้วแนบอย่างน้อยหนึ่งภาพ', en: 'Take a photo and attach it.' },
    holds: "s.status is distinct from 'INSTALLED' or photos.count > 0",
  }),
  required('SIGN', {
    id: 'sign.reason',
    field: 'reasonNotInstalled',
    ask: { th: 'เหตุใดจึงยังไม่ได้ติดตั้ง', en: 'Why has it not been installed?' },
    fix: { th: 'กรอกเหตุผล', en: 'Enter the reason.' },
    holds: "s.status is distinct from 'NOT_INSTALLED' or not is_blank(s.reason_not_installed)",
  }),
  required('SIGN', {
    id: 'sign.planned-on',
    field: 'plannedOn',
    ask: { th: 'จะติดตั้งเมื่อใด', en: 'When will it be installed?' },
    fix: { th: 'กรอกวันที่คาดว่าจะติดตั้ง', en: 'Enter the planned date.' },
    holds: "s.status is distinct from 'NOT_INSTALLED' or s.planned_on is not null",
  }),
  error('SIGN', {
    id: 'sign.installed-on-not-future',
    field: 'installedOn',
    ask: { th: 'วันที่ติดตั้งอยู่หลังวันที่บันทึกหรือไม่', en: 'Is the date of installation after the day it was recorded?' },
    fix: { th: 'แก้วันที่ติดตั้ง หรือเปลี่ยนเป็น "ยังไม่ได้ติดตั้ง"', en: 'Correct the date, or choose "not installed".' },
    holds: `s.status is distinct from 'INSTALLED' or s.installed_on is null
      or s.installed_on <= (s.updated_at at time zone 'Asia/Bangkok')::date`,
  }),
  query('SIGN', {
    id: 'sign.photo-own',
    field: 'photos',
    ask: {
      th: 'ภาพเดียวกันใช้กับศูนย์อื่นที่ไม่ได้ใช้ป้ายร่วมกัน ถูกต้องหรือไม่',
      en: 'The same photo stands at a centre that does not share this sign: is it right?',
    },
    fix: { th: 'แนบภาพของป้ายนี้ หรือชี้แจงเหตุผล', en: 'Attach a photo of this sign, or explain.' },
    holds: 'not coalesce(photos.elsewhere, false)',
  }),
  query('SIGN', {
    id: 'sign.photo-unlike',
    field: 'photos',
    ask: {
      th: 'ภาพนี้คล้ายกับภาพของศูนย์อื่นที่ไม่ได้ใช้ป้ายร่วมกันมาก ถูกต้องหรือไม่',
      en: 'A photo looks almost like one of a centre that does not share this sign: is it right?',
    },
    fix: { th: 'แนบภาพของป้ายนี้ หรือชี้แจงเหตุผล', en: 'Attach a photo of this sign, or explain.' },
    holds: 'not coalesce(photos.resembling, false)',
  }),
  query('SIGN', {
    id: 'sign.photo-after-installation',
    field: 'photos',
    ask: {
      th: 'มีภาพที่ถ่ายก่อนวันที่ติดตั้งป้าย ถูกต้องหรือไม่',
      en: 'A photo was taken before the sign was installed: is it right?',
    },
    fix: {
      th: 'แก้วันที่ติดตั้ง แนบภาพที่ถ่ายหลังติดตั้ง หรือชี้แจง เช่น นาฬิกาของกล้องไม่ตรง',
      en: 'Correct the date, attach a photo taken afterwards, or explain, for example a wrong clock in the camera.',
    },
    holds: `s.status is distinct from 'INSTALLED' or s.installed_on is null
      or coalesce(photos.earliest >= s.installed_on, true)`,
  }),
  query('SIGN', {
    id: 'sign.photo-near-centre',
    field: 'photos',
    ask: {
      th: 'มีภาพที่ถ่ายห่างจากที่ทำการศูนย์เกิน 2 กิโลเมตร ถูกต้องหรือไม่',
      en: 'A photo was taken over 2 km from the centre: is it right?',
    },
    fix: {
      th: 'ตรวจพิกัดของศูนย์ แนบภาพที่ถ่ายหน้าป้าย หรือชี้แจง',
      en: "Check the centre's point, attach a photo taken at the sign, or explain.",
    },
    holds: 'coalesce(photos.farthest <= 2, true)',
  }),
]
