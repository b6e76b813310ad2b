export const centre = {
  tabs: {
    basic: 'ข้อมูลพื้นฐาน',
    sign: 'ป้าย',
    people: 'บุคคล',
    completeness: 'ความครบถ้วน',
    history: 'ประวัติ',
  },
}
