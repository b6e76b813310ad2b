import { afterAll, beforeAll, beforeEach, describe, it } from '@jest/globals'
import { hasReferenceData } from '../../reference/reference-data.ts'
import { analystJourney } from './analyst-journey.ts'
import { beginAnew, type Ground, sampleGround, WIDTHS } from './ground.ts'
import { laoJourney } from './lao-journey.ts'
import { officerJourney } from './officer-journey.ts'
import { realGround } from './real-ground.ts'

/**
 * The analyst's, from the country to the missing field with the keyboard only; the officer's, from the queue over the call
 * list to the annex; the office's, from its tasks over the photo to the receipt.
 */
const JOURNEYS = { analyst: analystJourney, officer: officerJourney, lao: laoJourney }

const [where, aGround] = hasReferenceData()
  ? (['the Department’s published register', realGround] as const)
  : (['the varied country', sampleGround] as const)

describe(`the three journeys on ${where}`, () => {
  let ground: Ground
  beforeAll(async () => {
    ground = await aGround()
  })
  beforeEach(() => beginAnew(ground))
  afterAll(() => ground.console.close())

  for (const [who, journey] of Object.entries(JOURNEYS)) {
    it.each(WIDTHS)(`${who} at %i pixels`, (width) => journey(ground, width))
  }
})
