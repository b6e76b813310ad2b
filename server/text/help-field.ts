/** The fields of help of the Ministry's letter, as people and screens write them. */
const WRITTEN = new Map(
  Object.entries({
    สาธารณภัย: 'DISASTER',
    ภัยพิบัติ: 'DISASTER',
    disasters: 'DISASTER',
    โรคติดต่อ: 'COMMUNICABLE_DISEASE',
    การป้องกันและควบคุมโรคติดต่อ: 'COMMUNICABLE_DISEASE',
    'communicable diseases': 'COMMUNICABLE_DISEASE',
    คุณภาพชีวิต: 'QUALITY_OF_LIFE',
    การส่งเสริมและพัฒนาคุณภาพชีวิต: 'QUALITY_OF_LIFE',
    'quality of life': 'QUALITY_OF_LIFE',
  }),
)

/** Its code; what is none of them is a field of their own, kept as it was written. */
export function helpFieldOf(written: string): string {
  return WRITTEN.get(written.toLowerCase()) ?? written
}
