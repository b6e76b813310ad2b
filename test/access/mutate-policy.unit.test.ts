import 'reflect-metadata'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { GraphQLSchema } from 'graphql'
import { wholeSchema } from '../../server/graphql/schema.ts'
import { everyFlip } from './matrix/flips.ts'
import { policyMismatches } from './matrix/policy-words.ts'

let schema: GraphQLSchema
beforeAll(async () => {
  schema = await wholeSchema()
})

/** Every how manieth flip is tried; all of them with POLICY_FLIPS=all. */
const STEP = process.env.POLICY_FLIPS === 'all' ? 1 : 8

describe('the policies', () => {
  it('say line by line what the words of the access design say', () => {
    expect(policyMismatches(schema)).toEqual([])
  })

  it('cannot say anything else in any line without a test that fails', () => {
    const flips = everyFlip().filter((_, at) => at % STEP === 0)
    const survived = flips.flatMap((flip) => {
      const restore = flip.apply()
      const found = policyMismatches(schema).length > 0
      restore()
      return found ? [] : [flip.name]
    })
    process.stdout.write(`${flips.length} flips, ${survived.length} survived\n`)
    expect(survived).toEqual([])
    expect(policyMismatches(schema)).toEqual([])
  })
})
