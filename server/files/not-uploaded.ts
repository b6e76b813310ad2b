import type { FieldError } from '../errors.ts'

export const NOT_UPLOADED: FieldError = {
  field: 'upload',
  code: 'NOT_UPLOADED',
  th: 'ไฟล์ยังส่งมาไม่ครบ กรุณาส่งใหม่',
  en: 'The file has not arrived whole: send it again.',
}
