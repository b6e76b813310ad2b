import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { hasReferenceData, REFERENCE_DATA } from '../../reference/reference-data.ts'
import { analystJourney } from './analyst-journey.ts'
import { beginAnew, type Ground, WIDTHS } from './ground.ts'
import { laoJourney } from './lao-journey.ts'
import { officerJourney } from './officer-journey.ts'
import { realGround } from './real-ground.ts'

const JOURNEYS = { analyst: analystJourney, officer: officerJourney, lao: laoJourney }

if (hasReferenceData()) {
  describe('the three journeys on the Department’s published register', () => {
    let ground: Ground
    beforeAll(async () => {
      ground = await realGround()
    })
    beforeEach(() => beginAnew(ground))
    afterAll(() => ground.console.close())

    for (const [who, journey] of Object.entries(JOURNEYS)) {
      it.each(WIDTHS)(`${who} at %i pixels`, (width) => journey(ground, width))
    }
  })
} else {
  it('was not travelled, because there is none beside the project', () => {
    console.info(`left out: no reference data in ${REFERENCE_DATA} (set REFERENCE_DATA_DIR)`)
    expect(hasReferenceData()).toBe(false)
  })
}
