import { describe, expect, it } from '@jest/globals'
import { checkVersion } from '../../server/database/checks.ts'

describe('checkVersion', () => {
  it.each([
    [149_999, '14.9999'],
    [140_018, '14.18'],
    [90_624, '9.624'],
  ])('refuses server_version_num %i', (version, written) => {
    expect(() => checkVersion(version)).toThrow(
      `The database server is PostgreSQL ${written}, which is too old. Use PostgreSQL 15 or newer`,
    )
  })

  it.each([150_000, 150_014, 180_004])('accepts server_version_num %i', (version) => {
    expect(() => checkVersion(version)).not.toThrow()
  })
})
