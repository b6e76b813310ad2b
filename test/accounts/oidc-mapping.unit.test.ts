import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { localPath } from '../../server/accounts/oidc.routes.ts'
import { mapClaims, type OidcMapping, readMapping } from '../../server/accounts/oidc-mapping.ts'
import { StartupError } from '../../server/errors.ts'
import { aFolder } from '../support/folder.ts'

const mapping = (...rules: OidcMapping['rules']): OidcMapping => ({
  scope: 'openid',
  login: 'x',
  name: 'y',
  rules,
})

describe('mapping claims to roles', () => {
  it('finds nested claims, lists and claims with dots in their own name', () => {
    const rules = mapping(
      { claim: 'realm_access.roles', matches: 'admin', role: 'DLA_ADMIN' },
      { claim: 'https://register.example/role', matches: 'editor', role: 'DLA_EDITOR' },
    )
    expect(mapClaims(rules, { realm_access: { roles: ['x', 'admin'] } })).toEqual([
      { role: 'DLA_ADMIN', code: null },
    ])
    expect(mapClaims(rules, { 'https://register.example/role': 'editor' })).toEqual([
      { role: 'DLA_EDITOR', code: null },
    ])
  })

  it('matches whole values only', () => {
    const rules = mapping({ claim: 'roles', matches: 'admin|root', role: 'DLA_ADMIN' })
    expect(mapClaims(rules, { roles: ['administrator', 'not-admin', 'rooted', 'Admin'] })).toEqual([])
  })

  it('takes the area from the value or from another claim, and gives nothing without one', () => {
    const rules = mapping(
      { claim: 'groups', matches: '/lao/(?<area>[0-9]{8})', role: 'LAO_STAFF' },
      { claim: 'groups', matches: '/province', role: 'PROVINCE_OFFICER', area: 'codes' },
    )
    expect(
      mapClaims(rules, { groups: ['/lao/05970101', '/lao/12', '/province'], codes: ['30', 31] }),
    ).toEqual([
      { role: 'LAO_STAFF', code: '05970101' },
      { role: 'PROVINCE_OFFICER', code: '30' },
      { role: 'PROVINCE_OFFICER', code: '31' },
    ])
    expect(mapClaims(rules, { groups: ['/province'] })).toEqual([])
    expect(mapClaims(rules, {})).toEqual([])
    expect(mapClaims(rules, { groups: { a: 1 }, codes: null })).toEqual([])
  })
})

describe('the mapping file', () => {
  const folder = aFolder()
  afterAll(() => folder.remove())
  const read = (content: unknown) => {
    const file = join(folder.path, 'mapping.json')
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
    return () => readMapping(file)
  }

  it('is read with its defaults', () => {
    expect(read({ rules: [{ claim: 'roles', matches: 'a', role: 'DLA_ADMIN' }] })()).toMatchObject({
      scope: 'openid profile',
      login: 'preferred_username',
      name: 'name',
    })
  })

  it.each([
    ['not JSON', '{'],
    ['without rules', { rules: [] }],
    ['with an unknown role', { rules: [{ claim: 'a', matches: 'b', role: 'PARTNER' }] }],
    ['with a misspelt key', { rules: [{ claim: 'a', match: 'b', role: 'DLA_ADMIN' }] }],
    ['with a role that lacks its area', { rules: [{ claim: 'a', matches: 'b', role: 'LAO_STAFF' }] }],
    ['with a broken expression', { rules: [{ claim: 'a', matches: '(', role: 'DLA_ADMIN' }] }],
  ])('stops the start when it is %s', (_, content) => {
    expect(read(content)).toThrow(StartupError)
  })
})

describe('where a sign-in returns to', () => {
  it.each([
    ['/provinces/30?q=1#x', '/provinces/30?q=1#x'],
    [undefined, '/'],
    ['https://evil.example', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['javascript:alert(1)', '/'],
  ])('%s is %s', (wish, path) => {
    expect(localPath(wish)).toBe(path)
  })
})
