import { describe, expect, it } from '@jest/globals'
import { keyOf } from '../../admin/src/shell/key-of.ts'
import { SCREENS } from '../../admin/src/shell/screens.ts'

describe('shortcuts', () => {
  it('open one screen each', () => {
    const keys = SCREENS.flatMap(({ screens }) => screens.map((screen) => screen.keys))
    expect(keys.filter((each, at) => keys.indexOf(each) !== at)).toEqual([])
  })

  it.each([
    [{ key: 'g', code: 'KeyG', shiftKey: false }, 'g'],
    [{ key: 'เ', code: 'KeyG', shiftKey: false }, 'g'],
    [{ key: 'ห', code: 'KeyS', shiftKey: false }, 's'],
    [{ key: 'ฝ', code: 'Slash', shiftKey: false }, '/'],
    [{ key: 'ฦ', code: 'Slash', shiftKey: true }, '?'],
    [{ key: '?', code: 'Minus', shiftKey: true }, '?'],
    [{ key: 'Escape', code: 'Escape', shiftKey: false }, 'Escape'],
  ])('mean the same with the Thai layout on: %j', (pressed, key) => {
    expect(keyOf(pressed)).toBe(key)
  })
})
