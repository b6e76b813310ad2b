export const round = {
  title: 'รอบและข้อกำหนด',
}
