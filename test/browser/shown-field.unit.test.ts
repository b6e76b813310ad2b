import { describe, expect, it } from '@jest/globals'
import { readStored, shownField, unlike, type Words } from '../../admin/src/centre/shown-field.ts'
import type { MessageKey } from '../../admin/src/i18n/messages.ts'
import { thai } from '../../admin/src/i18n/th/thai.ts'

const UUID = '019f9f5e-8680-728d-9451-61a9ee7fd211'

const text: Words['text'] = (key: MessageKey, values = {}) => {
  const found = key.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], thai)
  if (typeof found !== 'string') return key
  return found.replace(/%\{(\w+)\}/g, (_, name) => String(values[name]))
}
const words: Words = {
  text,
  language: 'th',
  nameOf: (id) => (id === `lao_${UUID}` ? 'อบต.ตัวอย่าง' : `ชื่อของ ${id}`),
}

describe('a value of the history, of a conflict or of a draft', () => {
  it.each([
    ['onBehalf', 'true', 'ใช่'],
    ['kind', 'JOINT', 'ศูนย์ปฏิบัติการร่วม'],
    ['status', 'NOT_INSTALLED', 'ยังไม่ได้ติดตั้ง'],
    ['confirmedNone', '["website", "fax"]', 'เว็บไซต์, โทรสาร'],
    ['helpFields', '["DISASTER", "อาชีพ"]', 'สาธารณภัย, อาชีพ'],
    ['lao', UUID, 'อบต.ตัวอย่าง'],
    ['hostLao', `lao_${UUID}`, 'อบต.ตัวอย่าง'],
    ['district', UUID, `ชื่อของ district_${UUID}`],
    ['district', 'เมืองตัวอย่าง', 'เมืองตัวอย่าง'],
    [
      'members',
      `[{"lao": "lao_${UUID}", "from": "2023-03-24", "to": null}]`,
      'อบต.ตัวอย่าง (ตั้งแต่ 24 มี.ค. 2566)',
    ],
    ['members', '["อบต.หนึ่ง", "อบต.สอง"]', 'อบต.หนึ่ง, อบต.สอง'],
    [
      'people',
      '[{"role": "HEAD", "name": "ก", "mobile": "0800000001"}, {"name": "ข", "role": "OFFICER"}]',
      'หัวหน้าศูนย์ · ก · 08 0000 0001;\nเจ้าหน้าที่ · ข',
    ],
    ['photos', '["8f2a", "77bc"]', '2 ภาพ'],
    ['from', '[2023-03-24,)', '24 มี.ค. 2566'],
    ['from', '[2023-03-24,2023-04-01)', '24 มี.ค. 2566 ถึง 31 มี.ค. 2566'],
    ['from', '(,)', 'ไม่ทราบวัน'],
    ['remarks', '[ด่วน] โทรแล้ว', '[ด่วน] โทรแล้ว'],
    ['takenAt', '2023-03-02T02:30:00+00:00', '2 มี.ค. 2566 09.30 น.'],
    ['mobile', '0800000001', '08 0000 0001'],
    ['fax', null, '–'],
  ])('%s %s is shown as %s', (field, stored, shown) => {
    expect(shownField(field, readStored(stored), words)).toBe(shown)
  })

  it('of two lists of people is only who differs', () => {
    const [one, two, other] = [{ name: 'ก' }, { name: 'ข' }, { name: 'ค' }]
    expect(unlike('people', [one, two], [one, other])).toEqual([two])
    expect(unlike('members', [one, two], [one, other])).toEqual([one, two])
  })
})
