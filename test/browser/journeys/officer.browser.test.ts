import { afterAll, beforeAll, beforeEach, describe, it } from '@jest/globals'
import { beginAnew, type Ground, sampleGround, WIDTHS } from './ground.ts'
import { officerJourney } from './officer-journey.ts'

describe('the provincial officer, from the queue over the call list to the annex', () => {
  let ground: Ground
  beforeAll(async () => {
    ground = await sampleGround()
  })
  beforeEach(() => beginAnew(ground))
  afterAll(() => ground.console.close())

  it.each(WIDTHS)('at %i pixels', (width) => officerJourney(ground, width))
})
