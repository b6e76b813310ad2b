import { afterAll, beforeAll, beforeEach, describe, it } from '@jest/globals'
import { analystJourney } from './analyst-journey.ts'
import { beginAnew, type Ground, sampleGround, WIDTHS } from './ground.ts'

describe('the analyst, from the country to the missing field with the keyboard only', () => {
  let ground: Ground
  beforeAll(async () => {
    ground = await sampleGround()
  })
  beforeEach(() => beginAnew(ground))
  afterAll(() => ground.console.close())

  it.each(WIDTHS)('at %i pixels', (width) => analystJourney(ground, width))
})
