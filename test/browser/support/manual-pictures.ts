import type { Locator, Page } from 'playwright-core'
import type { Person } from './console.ts'

/** One picture of the manual: whose screen, where, what is done there first, and which part of the page. */
export interface ManualPicture {
  name: string
  /** Nobody: not signed in. */
  person: Person | null
  path: string
  before?: (page: Page) => Promise<void>
  part: (page: Page) => Locator
}

const ASSISTANCE = '/centres/ASSISTANCE?round=varied'
const JOINT = '/centres/JOINT?round=varied'

/** Sections stand in the order of the form; their headings change with the language. */
const section = (index: number) => (page: Page) => page.locator('#record-panel section:visible').nth(index)

const answer = (index: number) => async (page: Page) => {
  await page.locator('input[type="radio"]:visible').nth(index).check()
}

/** In the order in which one page after the other is opened. */
export const MANUAL_PICTURES: readonly ManualPicture[] = [
  { name: 'sign-in', person: null, path: '/login', part: (page) => page.locator('main > div') },
  {
    name: 'tasks',
    person: 'staff',
    path: '/my-office?round=varied',
    part: (page) => page.locator('#main section').first(),
  },
  { name: 'establishment', person: 'staff', path: ASSISTANCE, part: section(0) },
  { name: 'place', person: 'staff', path: ASSISTANCE, part: section(1) },
  { name: 'contact', person: 'staff', path: ASSISTANCE, part: section(2) },
  { name: 'work', person: 'staff', path: ASSISTANCE, part: section(3) },
  { name: 'check', person: 'staff', path: ASSISTANCE, part: (page) => page.locator('#main aside') },
  {
    name: 'save',
    person: 'staff',
    path: ASSISTANCE,
    before: (page) => page.locator('#field-road').fill('ถนนตัวอย่าง'),
    part: (page) => page.locator('form:visible > div').last(),
  },
  {
    name: 'people',
    person: 'staff',
    path: `${ASSISTANCE}&tab=people`,
    part: section(0),
  },
  { name: 'joint', person: 'officer', path: JOINT, part: section(1) },
  { name: 'sign-status', person: 'staff', path: `${ASSISTANCE}&tab=sign`, part: section(0) },
  {
    name: 'sign-details',
    person: 'staff',
    path: `${ASSISTANCE}&tab=sign`,
    part: (page) => page.locator('#record-panel section:visible', { has: page.locator('#field-size') }),
  },
  {
    name: 'sign-installed',
    person: 'staff',
    path: `${ASSISTANCE}&tab=sign`,
    before: async (page) => {
      await answer(0)(page)
      // The answer that asks for one more field.
      await answer(4)(page)
    },
    part: section(1),
  },
  {
    name: 'sign-not-installed',
    person: 'staff',
    path: `${ASSISTANCE}&tab=sign`,
    before: answer(1),
    part: section(1),
  },
]
