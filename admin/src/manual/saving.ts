import type { Step } from './guide.ts'

/** The way out of the form: the same for every stream. */
export const SAVING: readonly Step[] = [
  {
    id: 'save',
    title: { th: 'บันทึก', en: 'Save' },
    picture: 'save',
    text: [
      {
        th: 'กด “บันทึก” ที่ท้ายแบบ หรือ Ctrl+S บันทึกได้แม้ยังกรอกไม่ครบ สิ่งที่กรอกแล้วจะไม่หาย และกลับมากรอกต่อภายหลังได้',
        en: 'Press “Save” at the foot of the form, or Ctrl+S. You may save before everything is filled: what is there stays, and you can go on later.',
      },
      {
        th: 'หากระบบอ่านช่องใดไม่ได้ จะบอกเหตุผลใต้ช่องนั้น และยังไม่บันทึก แก้ไขแล้วกดบันทึกอีกครั้ง หากผู้อื่นแก้ช่องเดียวกันไปก่อน ระบบจะแสดงทั้งสองค่าให้เลือก',
        en: 'If a field cannot be read, the reason stands below it and nothing is saved; correct it and save again. If somebody else changed the same field meanwhile, both values are shown and you choose.',
      },
    ],
  },
  {
    id: 'check',
    title: { th: 'ตรวจว่าครบถ้วน', en: 'Check that it is complete' },
    picture: 'check',
    text: [
      {
        th: 'กรอบ “สิ่งที่ยังต้องทำ” ข้างแบบบอกข้อที่เหลือ กดแต่ละข้อเพื่อไปยังช่องนั้น ข้อที่ “ต้องชี้แจงหรือแก้ไข” คือค่าที่ผิดสังเกต ให้ตรวจอีกครั้ง ส่วน “ข้อแนะนำ” ไม่บังคับ',
        en: 'The box “Still to do” beside the form lists what is left; press a point to go to its field. “Fix or explain” marks a value that looks unusual and should be looked at again; advice is not demanded.',
      },
      {
        th: 'เมื่อครบ หน้า “สิ่งที่ต้องทำ” จะแสดง “ครบถ้วนแล้ว ไม่ต้องดำเนินการเพิ่ม” พร้อมเวลา และกด “พิมพ์ใบรับ” ไว้เป็นหลักฐานได้',
        en: 'When nothing is left, “To do” says “Complete: nothing more to do” with the time, and “Print a receipt” gives the proof.',
      },
    ],
  },
  {
    id: 'later',
    title: { th: 'แก้ไขภายหลัง', en: 'Change it later' },
    text: [
      {
        th: 'แท็บ “ประวัติ” บอกว่าใครแก้ช่องใด เมื่อใด จากค่าใดเป็นค่าใด กด “คืนค่าเดิม” เพื่อนำค่าก่อนหน้ากลับมา',
        en: 'The tab “History” says who changed which field, when, and from what to what. Press “Put back” to have the former value again.',
      },
      {
        th: 'ป้ายที่ทำใหม่แทนป้ายเก่าให้กด “เปลี่ยนป้าย” ป้ายที่ไม่มีแล้วให้กด “รื้อถอนป้าย” ประวัติของป้ายเดิมยังอยู่ หากป้ายเดียวใช้กับศูนย์อื่นด้วย กด “ใช้ป้ายร่วมกับศูนย์อื่น”',
        en: 'For a new sign in place of the old one press “Replace sign”, for one that is gone “Take sign down”; the former sign stays in the history. If one sign serves another centre too, press “Share with another centre”.',
      },
      {
        th: 'ศูนย์ที่บันทึกซ้ำให้กด “ลบข้อมูลศูนย์” พร้อมเหตุผล หากลบผิด เปิดหน้าเดิมแล้วกด “กู้คืนข้อมูลศูนย์”',
        en: 'A centre recorded twice is taken out with “Delete centre” and a reason. If that was a mistake, open the same page and press “Restore centre”.',
      },
    ],
  },
]
