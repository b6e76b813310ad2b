import { valueOrNull } from '../../text/placeholder.ts'
import { cleanWebsite } from '../../text/website.ts'
import type { FieldReader } from './findings.ts'

const EMAIL = /^[^\s@<>()",;:]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i

export const email: FieldReader<string> = (written, field, findings) => {
  const value = valueOrNull(written)?.replace(/^mailto:/i, '') ?? null
  if (value !== null && (value.length > 254 || !EMAIL.test(value))) {
    findings.add(field, 'BAD_EMAIL', {
      th: 'รูปแบบอีเมลไม่ถูกต้อง เช่น name@example.go.th',
      en: 'Not an e-mail address; write name@example.go.th.',
    })
  }
  return value
}

export const website: FieldReader<string> = (written, field, findings) => {
  const { url, warning } = cleanWebsite(written)
  if (url === null && warning !== null) {
    findings.add(field, 'BAD_WEBSITE', {
      th: 'ที่อยู่เว็บไซต์ไม่ถูกต้อง เช่น https://www.example.go.th',
      en: 'Not a web address; write https://www.example.go.th.',
    })
  }
  return url
}
