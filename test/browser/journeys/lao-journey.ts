import { expect } from '@jest/globals'
import { aPicture } from '../../files/a-picture.ts'
import type { Ground } from './ground.ts'

/** From what is still asked of an office, with a photo of its sign, to the receipt. */
export async function laoJourney({ console }: Ground, width: number): Promise<void> {
  const staff = await console.as('staff', { width, at: '/' })
  const { page } = staff
  await page.waitForURL(/\/my-office/)
  await staff.screenshot(`journey-lao-tasks-${width}`)
  const save = page.getByRole('button', { name: 'บันทึก', exact: true })

  await page.getByRole('link', { name: 'ติดต่อศูนย์ทางโทรศัพท์ได้หรือไม่' }).click()
  await page.locator('#field-phones:focus').waitFor()
  await page.locator('#field-phones').fill('070 999 999')
  await save.click()
  await page.getByText(/^บันทึกแล้ว ถัดไป: ติดตั้งป้ายศูนย์แล้วหรือยัง/).waitFor()
  await page.getByRole('button', { name: 'ไปยังช่องถัดไป' }).click()

  await page.getByRole('radio', { name: 'ติดตั้งแล้ว', exact: true }).check()
  await page.getByRole('radio', { name: 'ริมรั้วที่ทำการ' }).check()
  await page.locator('#field-installedOn').fill('1/3/2566')
  const picture = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: await aPicture(width) }
  await page.locator('input[type="file"][capture]').setInputFiles(picture)
  await page.getByText('ส่งแล้ว จะแนบเมื่อบันทึกป้าย').waitFor()
  await staff.screenshot(`journey-lao-photo-${width}`)
  await save.click()
  await page.getByText('แนบภาพแล้ว').waitFor()
  await page.getByText(/^บันทึกแล้ว ครบถ้วนแล้ว/).waitFor()
  await staff.settled()
  expect(await staff.sideways()).toBe(0)
  await staff.screenshot(`journey-lao-saved-${width}`)

  await staff.open('/my-office')
  expect(await page.getByText('ครบถ้วนแล้ว ไม่ต้องดำเนินการเพิ่ม').filter({ visible: true }).count()).toBe(2)
  await page.getByRole('button', { name: 'พิมพ์ใบรับ' }).waitFor()
  await staff.screenshot(`journey-lao-done-${width}`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('heading', { name: 'ใบรับการบันทึกข้อมูล' }).isVisible()).toBe(true)
  expect(await page.getByRole('heading', { name: 'สิ่งที่ต้องทำ' }).isVisible()).toBe(false)
  for (const item of ['ข้อมูลพื้นฐาน', 'การติดตั้งป้าย']) {
    const line = page.getByRole('row').filter({ hasText: new RegExp(`^${item}ถูกต้อง ครบถ้วน`) })
    expect(await line.isVisible()).toBe(true)
  }
  await staff.screenshot(`journey-lao-receipt-${width}`)
  await page.emulateMedia({ media: null })
  expect(staff.faults).toEqual([])
  await staff.close()
}
