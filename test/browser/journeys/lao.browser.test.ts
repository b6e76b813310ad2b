import { afterAll, beforeAll, beforeEach, describe, it } from '@jest/globals'
import { beginAnew, type Ground, sampleGround, WIDTHS } from './ground.ts'
import { laoJourney } from './lao-journey.ts'

describe('an office, from its tasks over the photo to the receipt', () => {
  let ground: Ground
  beforeAll(async () => {
    ground = await sampleGround()
  })
  beforeEach(() => beginAnew(ground))
  afterAll(() => ground.console.close())

  it.each(WIDTHS)('at %i pixels', (width) => laoJourney(ground, width))
})
