import { BEGINNING } from './beginning.ts'
import type { Guide } from './guide.ts'
import { SAVING } from './saving.ts'

export const signGuide: Guide = {
  id: 'sign',
  title: { th: 'คู่มือการบันทึกการติดตั้งป้ายศูนย์', en: 'Guide: recording the sign of a centre' },
  about: {
    th: 'สำหรับผู้บันทึกศูนย์ บันทึกข้อมูลพื้นฐานก่อน แล้วจึงบันทึกป้าย หากติดตั้งแล้ว เปิดระบบด้วยโทรศัพท์ที่หน้าป้ายได้ การบันทึกกับการติดตั้งเป็นคนละเรื่อง ป้ายที่ยังไม่ติดตั้งก็บันทึกได้',
    en: 'For whoever records a centre: basic data first, then the sign. Where it is up, open the register on a phone in front of it. Recorded and installed are two things: a sign that is not up yet can be recorded, too.',
  },
  steps: [
    ...BEGINNING,
    {
      id: 'status',
      title: { th: 'ติดตั้งแล้วหรือยัง', en: 'Is it up?' },
      picture: 'sign-status',
      text: [
        {
          th: 'เปิดแท็บ “ป้าย” แล้วตอบคำถามแรก ช่องที่เหลือจะแสดงตามคำตอบ',
          en: 'Open the tab “Sign” and answer the first question; the other fields follow from it.',
        },
      ],
      fields: [
        {
          field: 'status',
          label: 'field.status',
          note: {
            th: 'เลือก “ติดตั้งแล้ว” เมื่อป้ายอยู่ในที่แล้วเท่านั้น',
            en: 'Choose “Installed” only once the sign is in its place.',
          },
        },
      ],
    },
    {
      id: 'installed',
      title: { th: 'ป้ายที่ติดตั้งแล้ว', en: 'A sign that is up' },
      picture: 'sign-installed',
      text: [
        {
          th: 'ตามหนังสือ ว 679 ให้ติดตั้งตามแนวรั้วของที่ทำการ หรือด้านหน้าอาคารที่ทำการ',
          en: 'The circular asks for a place along the fence of the office or on the front of its building.',
        },
      ],
      fields: [
        {
          field: 'position',
          label: 'field.position',
          note: {
            th: 'ริมรั้ว ด้านหน้าอาคาร หรืออื่น ๆ',
            en: 'Along the fence, on the front of the building, or elsewhere.',
          },
        },
        {
          field: 'positionOther',
          label: 'field.positionOther',
          note: {
            th: 'มีเมื่อเลือก “อื่น ๆ” บอกว่าอยู่ที่ใด',
            en: 'There when “Elsewhere” is chosen: say where.',
          },
        },
        {
          field: 'installedOn',
          label: 'field.installedOn',
          note: {
            th: 'วัน/เดือน/ปี พ.ศ. ที่ติดตั้ง เช่น 1/3/2566',
            en: 'Day/month/year of the Buddhist era, e.g. 1/3/2566.',
          },
        },
        {
          field: 'photos',
          label: 'field.photos',
          note: {
            th: 'กด “ถ่ายภาพ” เมื่ออยู่หน้าป้าย หรือ “เลือกภาพจากเครื่อง” ให้เห็นป้ายชัดพร้อมบริเวณโดยรอบ หากสัญญาณขาด ระบบส่งต่อจากเดิมได้ ตำแหน่งที่ฝังในภาพถูกลบก่อนเก็บ',
            en: 'Press “Take a photo” in front of the sign, or “Choose from this device”, so that the sign and its surroundings can be seen. On a broken line, sending goes on where it stopped. The position inside the file is removed before it is kept.',
          },
        },
      ],
    },
    {
      id: 'not-installed',
      title: { th: 'ป้ายที่ยังไม่ติดตั้ง', en: 'A sign that is not up yet' },
      picture: 'sign-not-installed',
      text: [
        {
          th: 'บอกเหตุผลและวันที่คาดว่าจะติดตั้ง เท่านี้ถือว่าบันทึกครบ แล้วกลับมาแก้เป็น “ติดตั้งแล้ว” เมื่อติดตั้ง',
          en: 'Say why, and when it is expected. That is complete; come back and change it once the sign is up.',
        },
      ],
      fields: [
        {
          field: 'reasonNotInstalled',
          label: 'field.reasonNotInstalled',
          note: { th: 'เช่น รองบประมาณ', en: 'For example: waiting for the budget.' },
        },
        {
          field: 'plannedOn',
          label: 'field.plannedOn',
          note: { th: 'วันที่คาดว่าจะติดตั้ง', en: 'The day on which it is expected to be up.' },
        },
      ],
    },
    {
      id: 'details',
      title: { th: 'รายละเอียดป้าย', en: 'Details of the sign' },
      picture: 'sign-details',
      text: [{ th: 'ไม่บังคับ กรอกเท่าที่ทราบ', en: 'Not demanded; fill in what is known.' }],
      fields: [
        {
          field: 'size',
          label: 'field.size',
          note: { th: 'กว้าง × สูง เช่น 240 × 120 ซม.', en: 'Width × height, e.g. 240 × 120 cm.' },
        },
        {
          field: 'material',
          label: 'field.material',
          note: { th: 'เช่น ไวนิล อะคริลิก โลหะ', en: 'For example vinyl, acrylic, metal.' },
        },
        {
          field: 'wording',
          label: 'field.wording',
          note: { th: 'ข้อความบนป้ายตามจริง', en: 'What the sign says, as it stands.' },
        },
        {
          field: 'sign-remarks',
          label: 'field.remarks',
          note: { th: 'เห็นเฉพาะเจ้าหน้าที่', en: 'Seen by officials only.' },
        },
      ],
    },
    ...SAVING,
  ],
}
