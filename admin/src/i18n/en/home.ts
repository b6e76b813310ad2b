export const home = {
  title: 'สิ่งที่ต้องทำ',
}
