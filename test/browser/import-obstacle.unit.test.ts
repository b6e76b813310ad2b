import { describe, expect, it } from '@jest/globals'
import { obstacleOf } from '../../admin/src/import/obstacle.ts'
import { COUNTED, type Counts, type Line, NO_WISHES, type Preview } from '../../admin/src/import/receipt.ts'

/** What came of a file with these counts; a line of no row is one of the whole file. */
function preview(
  counts: Partial<Counts>,
  more: { wholeFile?: boolean; unknown?: string[]; reasonRequired?: boolean } = {},
): Preview {
  const none = Object.fromEntries(COUNTED.map((name) => [name, 0])) as Counts
  const heading: Partial<Line> = more.unknown
    ? { code: 'HEADING_UNKNOWN', details: { unknown: more.unknown } }
    : {}
  const samples = [{ rowNumber: more.wholeFile ? null : 4, ...heading } as Line]
  const groups = counts.refused
    ? [{ kind: 'REFUSED' as const, code: null, count: counts.refused, samples }]
    : []
  const receipt = { groups, counts: { ...none, ...counts } } as Preview['receipt']
  return { upload: 'one', reasonRequired: more.reasonRequired ?? false, receipt }
}

describe('what keeps a file from being imported', () => {
  it('is nothing where rows change and nothing is open', () => {
    expect(obstacleOf(preview({ changed: 1 }), NO_WISHES)).toBeNull()
    expect(obstacleOf(preview({ ended: 1, unchanged: 3 }), NO_WISHES)).toBeNull()
  })

  it('is named, what the whole file suffers from first', () => {
    expect(obstacleOf(preview({ refused: 1, asked: 1 }, { wholeFile: true }), NO_WISHES)).toBe('WHOLE_FILE')
    const unknown = { wholeFile: true, unknown: ['หมู่บ้าน (ของเรา)'] }
    expect(obstacleOf(preview({ refused: 1 }, unknown), NO_WISHES)).toBe('HEADINGS')
    expect(obstacleOf(preview({ asked: 1, changed: 1 }), NO_WISHES)).toBe('QUESTIONS')
    expect(obstacleOf(preview({ unchanged: 5 }), NO_WISHES)).toBe('NOTHING')
    expect(obstacleOf(preview({ refused: 5 }), { ...NO_WISHES, skipRefused: true })).toBe('ALL_REFUSED')
    expect(obstacleOf(preview({ refused: 1, changed: 1 }), NO_WISHES)).toBe('REFUSED')
    expect(obstacleOf(preview({ changed: 1 }, { reasonRequired: true }), NO_WISHES)).toBe('REASON')
  })

  it('is gone once it was said what becomes of it', () => {
    expect(obstacleOf(preview({ refused: 1, changed: 1 }), { ...NO_WISHES, skipRefused: true })).toBeNull()
    const reason = { ...NO_WISHES, reason: 'แก้ตามหนังสือ (ข้อมูลจำลอง)' }
    expect(obstacleOf(preview({ changed: 1 }, { reasonRequired: true }), reason)).toBeNull()
  })
})
