import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aConsole, type TestConsole } from './support/console.ts'
import { onPaper } from './support/paper.ts'
import type { Visitor } from './support/visitor.ts'

const ROUND = 'round=varied'

describe('what is attached to a letter', () => {
  let register: TestConsole
  let analyst: Visitor
  beforeAll(async () => {
    register = await aConsole()
    analyst = await register.as('analyst')
  })
  afterAll(() => register.close())

  it.each([
    ['overview', `/overview?${ROUND}`],
    ['overview-compared', `/overview?${ROUND}&province=30&compare=due`],
    ['matrix', `/matrix?${ROUND}`],
    ['trend', `/trend?${ROUND}`],
    ['follow-up', `/follow-up?${ROUND}&province=30`],
    ['obligations', `/obligations?${ROUND}&complete=no`],
    ['rounds', `/rounds?${ROUND}`],
  ])(
    '%s: the paper has every column, in light colours, and nothing that can only be pressed',
    async (name, path) => {
      await analyst.open(path)
      await onPaper(analyst, name)
      expect(analyst.faults).toEqual([])
    },
  )
})
