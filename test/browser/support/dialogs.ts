import type { Page } from 'playwright-core'
import type { thai } from '../../../admin/src/i18n/th/thai.ts'
import type { CountryIds } from '../../support/country-ids.ts'
import { ROUND } from '../../support/varied-country.ts'
import type { Person } from './console.ts'
import { said } from './said.ts'

/** What opens over a screen: whom it is for, where, and how it is opened, in either language. */
export interface DialogCase {
  name: string
  person: Person
  path: (country: CountryIds) => string
  open: (page: Page) => Promise<void>
}

const round = `round=${ROUND}`
const overview = () => `/overview?${round}`
const record = (subject: string, tab: string) => (country: CountryIds) =>
  `/centres/centre_${country.centre(subject)}?${round}&tab=${tab}`

const press = (words: (messages: typeof thai) => string) => (page: Page) =>
  page
    .getByRole('button', { name: said(words) })
    .first()
    .click()

/** The first account or token of a list, then one of its acts. */
const ofTheFirst = (path: string, words: (messages: typeof thai) => string) => async (page: Page) => {
  await page.locator(`#main a[href^="${path}/"]`).first().click()
  await press(words)(page)
}

/** Those that other tests do not come to in passing. */
export const DIALOG_CASES: readonly DialogCase[] = [
  { name: 'shortcuts', person: 'analyst', path: overview, open: (page) => page.keyboard.press('?') },
  { name: 'explain', person: 'analyst', path: overview, open: press((m) => m.completeness.explain) },
  { name: 'export', person: 'analyst', path: overview, open: press((m) => m.export.button) },
  { name: 'round-menu', person: 'analyst', path: overview, open: press((m) => m.shell.round) },
  { name: 'account-menu', person: 'analyst', path: overview, open: press((m) => m.shell.account) },
  {
    name: 'views',
    person: 'analyst',
    path: () => `/obligations?${round}&complete=no`,
    open: press((m) => m.view.button),
  },
  {
    name: 'contact',
    person: 'analyst',
    path: () => `/obligations?${round}&complete=no`,
    async open(page) {
      await page.getByRole('checkbox').last().check()
      await press((m) => m.contact.note)(page)
    },
  },
  {
    name: 'explain-value',
    person: 'officer',
    path: record('06300201', 'completeness'),
    open: press((m) => m.workflow.explainAgain),
  },
  {
    name: 'restore',
    person: 'officer',
    path: record('06300202', 'history'),
    open: press((m) => m.workflow.restoreTitle),
  },
  {
    name: 'unsaved',
    person: 'officer',
    path: record('04300102', 'basic'),
    async open(page) {
      await page.locator('#field-remarks').fill('ยังไม่บันทึก (ข้อมูลจำลอง)')
      await page.locator('#main nav a').first().click()
    },
  },
  { name: 'invite', person: 'admin', path: () => '/accounts', open: press((m) => m.account.invite) },
  {
    name: 'suspend',
    person: 'admin',
    path: () => '/accounts?q=noted',
    open: ofTheFirst('/accounts', (m) => m.accountAct.suspend),
  },
  { name: 'token', person: 'admin', path: () => '/tokens', open: press((m) => m.token.create) },
]
