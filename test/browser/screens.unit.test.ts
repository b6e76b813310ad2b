import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'
import { CountryIds } from '../support/country-ids.ts'
import { SCREEN_CASES } from './support/screens.ts'

const source = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../admin/src/${file}`, import.meta.url)), 'utf8')

/** Pages that a test of their own looks at: the manual's, by `manual.browser.test.ts`. */
const ELSEWHERE = ['/manual/:guide']

it('leaves out no page of the console: each route is among the screens that are looked at', () => {
  const country = new CountryIds()
  country.centre = country.slot = () => 'id'
  const things = { country, account: 'account_1', token: 'token_1', receipt: '1' }
  const looked = SCREEN_CASES.map(({ path }) => path(things).split('?')[0] as string)
  const routes = ['app.tsx', 'shell/pages.tsx']
    .flatMap((file) => [...source(file).matchAll(/<Route path="([^"]+)"/g)])
    .map(([, path = '']) => (path.startsWith('/') ? path : `/${path}`))
  expect(routes.length).toBeGreaterThan(25)
  const unseen = routes.filter((route) => {
    const form = new RegExp(`^${route.replace('*', '.+').replace(/:\w+/g, '[^/]+')}$`)
    return !ELSEWHERE.includes(route) && !looked.some((path) => form.test(path))
  })
  expect(unseen).toEqual([])
})
