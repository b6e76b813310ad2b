import type { Step } from './guide.ts'

/** The way to the form: the same for every stream. */
export const BEGINNING: readonly Step[] = [
  {
    id: 'sign-in',
    title: { th: 'เข้าสู่ระบบ', en: 'Sign in' },
    picture: 'sign-in',
    text: [
      {
        th: 'เปิดที่อยู่ของระบบด้วยคอมพิวเตอร์หรือโทรศัพท์ กรอกชื่อผู้ใช้และรหัสผ่านของท่าน แล้วกด “เข้าสู่ระบบ”',
        en: 'Open the address of the register on a computer or a phone, enter your login and password, and press “Sign in”.',
      },
      {
        th: 'หากเพิ่งได้รับรหัสเชิญ หรือลืมรหัสผ่านและได้รับรหัสใหม่จากผู้ดูแลระบบ ให้กด “มีรหัสเชิญ หรือลืมรหัสผ่าน” แล้วตั้งรหัสผ่านของท่านเอง อย่างน้อย 12 ตัวอักษร',
        en: 'With an invitation code, or a new code from your administrator because you forgot the password, press “I have a code, or forgot my password” and choose a password of your own, 12 characters at least.',
      },
    ],
  },
  {
    id: 'tasks',
    title: { th: 'เปิดสิ่งที่ต้องทำ', en: 'Open what is to be done' },
    picture: 'tasks',
    text: [
      {
        th: 'เจ้าหน้าที่ อปท. จะพบหน้า “สิ่งที่ต้องทำ” ทันที การ์ดแต่ละใบบอกว่ายังขาดอะไรและครบกำหนดเมื่อใด กดข้อที่ขาดเพื่อไปยังช่องนั้นโดยตรง หรือกดปุ่มเพื่อเปิดทั้งระเบียน',
        en: 'LAO staff arrive at “To do”. Each card says what is missing and when it is due. Press a missing point to go straight to its field, or the button to open the whole record.',
      },
      {
        th: 'เจ้าหน้าที่สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดเปิด “งานของจังหวัด” แล้วเลือกศูนย์ปฏิบัติการร่วม หรือ อปท. ที่บันทึกแทน',
        en: 'Provincial offices open “My province” and choose a joint operation centre, or an LAO they record on behalf of.',
      },
      {
        th: 'อำเภอใดไม่มีศูนย์ปฏิบัติการร่วมจริง ให้กด “ตอบว่าไม่มี” ในหน้านั้น พร้อมเหตุผล แห่งที่ตอบแล้วไม่นับว่าค้าง และยกเลิกคำตอบได้ภายหลัง',
        en: 'Where a district truly has no joint operation centre, press “Answer none” on that page and give the reason. What was answered is not counted as missing, and the answer can be taken back.',
      },
    ],
  },
]
