import { describe, expect, it } from '@jest/globals'
import { centrePolicy } from '../../server/registry/centre/centre.policy.ts'
import { staleEdit } from '../../server/registry/payloads/stale.ts'
import { anOfficerOf } from '../support/viewers.ts'

describe('staleEdit', () => {
  const place = { provinceId: 'p1', districtId: 'd1', laoId: 'l1' }
  const edit = {
    policy: centrePolicy,
    place,
    currentVersion: 7,
    yours: { name: 'ก', remarks: 'ก', orderNumber: '1' },
    theirs: { name: 'ข', remarks: 'ข', orderNumber: '1' },
    base: {},
  }
  const listed = (viewer: ReturnType<typeof anOfficerOf>) => staleEdit({ ...edit, viewer }).extensions.fields

  it('shows both values of what differs to somebody who may see them', () => {
    expect(listed(anOfficerOf('p1'))).toEqual([
      { field: 'name', yours: '"ก"', theirs: '"ข"' },
      { field: 'remarks', yours: '"ก"', theirs: '"ข"' },
    ])
  })

  it('does not even name a field whose value the viewer may not see there', () => {
    expect(listed(anOfficerOf('p2'))).toEqual([{ field: 'name', yours: '"ก"', theirs: '"ข"' }])
  })

  it('leaves out what nobody changed since it was read, and keeps what somebody did', () => {
    const viewer = anOfficerOf('p1')
    const fieldsWith = (base: object) =>
      (staleEdit({ ...edit, viewer, base: { ...base } }).extensions.fields as { field: string }[]).map(
        (f) => f.field,
      )
    expect(fieldsWith({ name: 'ข', remarks: 'ค' })).toEqual(['remarks'])
    expect(fieldsWith({ name: null })).toEqual(['name', 'remarks'])
  })
})
