import { describe, expect, it } from '@jest/globals'
import { centrePolicy } from '../../server/registry/centre/centre.policy.ts'
import { centrePersonPolicy } from '../../server/registry/centre/centre-person.policy.ts'
import { staleEdit } from '../../server/registry/payloads/stale.ts'
import { aDistrictOfficerOf, anAnalyst, anEditor, anOfficerOf } from '../support/viewers.ts'

describe('staleEdit', () => {
  const place = { provinceId: 'p1', districtId: 'd1', laoId: 'l1', laoType: 'SAO' }
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

  it('shows of people only what the reader may see of each of them', () => {
    const stored = { id: 'person_1', role: 'OFFICER', name: 'บุคคลหนึ่ง (ข้อมูลจำลอง)', mobile: '0812345678' }
    const people = {
      ...edit,
      yours: { people: [] },
      theirs: { people: [{ ...stored, line: 'sample-line' }] },
    }
    const theirs = (viewer: ReturnType<typeof anOfficerOf>) => {
      const conflict = staleEdit({ ...people, parts: { people: centrePersonPolicy }, viewer })
      return (conflict.extensions.fields as { theirs: string }[]).map((field) => JSON.parse(field.theirs)[0])
    }
    for (const viewer of [anOfficerOf('p1'), anEditor()])
      expect(theirs(viewer)).toEqual([{ ...stored, line: 'sample-line' }])
    const { mobile: _, ...official } = stored
    // A mask is no value somebody could send back.
    for (const viewer of [anAnalyst(), aDistrictOfficerOf('d1')]) expect(theirs(viewer)).toEqual([official])
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
