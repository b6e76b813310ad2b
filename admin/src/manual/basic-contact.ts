import type { FieldNote, Step } from './guide.ts'

const NONE = {
  th: 'หากไม่มี ให้ทำเครื่องหมาย “ไม่มี” ข้างช่อง แทนการเว้นว่าง การเว้นว่างหมายถึงยังไม่ได้บันทึก',
  en: 'If there is none, tick “None” beside it instead of leaving it empty: empty means not recorded.',
}

function orNone(field: 'hotline' | 'fax' | 'email' | 'website' | 'line' | 'facebook'): FieldNote {
  return { field, label: `field.${field}`, note: NONE }
}

export const BASIC_CONTACT: readonly Step[] = [
  {
    id: 'contact',
    title: { th: 'ช่องทางติดต่อ', en: 'How it can be reached' },
    picture: 'contact',
    text: [
      {
        th: 'ช่องทางของศูนย์หรือสำนักงาน ข้อมูลส่วนนี้เปิดเผยต่อสาธารณะ อย่าใส่หมายเลขหรือบัญชีส่วนตัว',
        en: 'Of the centre or the office. This part is public: no personal numbers or accounts here.',
      },
    ],
    fields: [
      {
        field: 'phones',
        label: 'field.phones',
        note: {
          th: 'เขียนได้หลายหมายเลขในช่องเดียว คั่นด้วยจุลภาค ต่อภายในเขียนว่า ต่อ 12 ระบบแสดงหมายเลขที่อ่านได้ไว้ใต้ช่อง',
          en: 'Several numbers in one field, with commas between; an extension as in 0 2241 9000 ext. 12. The numbers as understood are shown below.',
        },
      },
      ...(['hotline', 'fax', 'email', 'website', 'line', 'facebook'] as const).map(orNone),
      {
        field: 'openingHours',
        label: 'field.openingHours',
        note: { th: 'เช่น จันทร์–ศุกร์ 08.30–16.30 น.', en: 'For example Monday–Friday 08:30–16:30.' },
      },
    ],
  },
  {
    id: 'work',
    title: { th: 'การช่วยเหลือ', en: 'What it helps with' },
    picture: 'work',
    text: [
      {
        th: 'ด้านที่ศูนย์ช่วยเหลือประชาชน และหมายเหตุสำหรับเจ้าหน้าที่',
        en: 'The fields in which the centre helps people, and remarks for officials.',
      },
    ],
    fields: [
      {
        field: 'helpFields',
        label: 'field.helpFields',
        note: {
          th: 'คั่นแต่ละด้านด้วยจุลภาค เช่น สาธารณภัย, โรคติดต่อ, คุณภาพชีวิต',
          en: 'With commas between, e.g. disasters, communicable disease, quality of life.',
        },
      },
      {
        field: 'remarks',
        label: 'field.remarks',
        note: { th: 'เห็นเฉพาะเจ้าหน้าที่ ไม่บังคับ', en: 'Seen by officials only; not demanded.' },
      },
    ],
  },
  {
    id: 'people',
    title: { th: 'บุคคล', en: 'People' },
    picture: 'people',
    text: [
      {
        th: 'ในแท็บ “บุคคล” เพิ่มหัวหน้าศูนย์หรือผู้ประสานงานอย่างน้อยหนึ่งคน',
        en: 'On the tab “People”, add at least the head or one coordinator.',
      },
      {
        th: 'โทรศัพท์มือถือ อีเมล และ LINE ส่วนตัวเป็นข้อมูลส่วนบุคคล เห็นเฉพาะหน่วยงานในพื้นที่และกรม ทุกครั้งที่กรมเปิดดูจะถูกบันทึกไว้',
        en: 'Mobile, personal e-mail and personal LINE are private: seen by the offices of the area and the Department, and each look of the Department is written down.',
      },
    ],
    fields: [
      {
        field: 'people',
        label: 'field.people',
        note: {
          th: 'กด “เพิ่มบุคคล” เลือกบทบาท แล้วกรอกชื่อ ตำแหน่ง และหมายเลขติดต่อ ผู้ที่นำออกจะยังอยู่ในประวัติ',
          en: 'Press “Add a person”, choose the role, then name, position and numbers. Whoever is taken out stays in the history.',
        },
      },
    ],
  },
]
