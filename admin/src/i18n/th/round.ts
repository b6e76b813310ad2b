export const round = {
  title: 'รอบและข้อกำหนด',
  dates: 'เปิด %{from} · ครบกำหนด %{due}',
  closes: 'ปิดรับ %{day}',
  notOpened: 'ยังไม่เปิดรอบ',
  rules: 'ข้อกำหนดของ%{name}',
  only: 'เฉพาะ%{kind}',
  registry: 'กรมฯ เป็นผู้แก้ในทะเบียน',
  severity: {
    ERROR: 'ต้องแก้ไข',
    QUERY: 'ต้องแก้ไขหรือชี้แจง',
    INFO: 'ข้อแนะนำ',
  },
}
