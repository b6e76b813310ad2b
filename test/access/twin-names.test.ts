import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { GraphQLSchema } from 'graphql'
import { wholeSchema } from '../../server/graphql/schema.ts'
import { misnamed, nonsense } from './twins/misnamed.ts'
import { randomQuery, seeded } from './twins/random-query.ts'
import { anOriginal, CURIOUS, type Noticed, type Original } from './twins/twin-offices.ts'

/** Generated documents per role; TWIN_NAMES asks for more. */
const DOCUMENTS = Number(process.env.TWIN_NAMES ?? 60)
/** A misplaced name needs no deep document around it. */
const DEEPEST = 2

let original: Original
let schema: GraphQLSchema
beforeAll(async () => {
  original = await anOriginal()
  schema = await wholeSchema()
}, 120_000)
afterAll(() => original.drop())

/** What is noticed, once the name that was asked for is put aside in what is said; both names are equally long. */
function apart({ body, ...rest }: Noticed, name: string): Noticed {
  const asked = new RegExp(`\\b${name}\\b`, 'g')
  const said = body.replace(/"(?:message|th|en)":"(?:[^"\\]|\\.)*"/g, (words) => words.replace(asked, 'NAME'))
  return { ...rest, body: said.replace(/"remaining":\d+/, '"remaining":"less"') }
}

describe('a name that may not be said', () => {
  it.each(CURIOUS)(
    'is to %s one that does not exist, wherever it stands and whatever lies behind it',
    async (who) => {
      const twins = await original.twinsFor(who)
      const told = new Set<string>()
      try {
        const random = seeded(20_270_331)
        for (let n = 0; n < DOCUMENTS; n += 1) {
          const query = randomQuery(twins.view, random, original.vocabulary, DEEPEST)
          const { place, forbidden, saying } = misnamed(schema, twins.view, query, random, told)
          const name = forbidden ?? nonsense('name')
          const question = saying(name)
          const [one, other] = await twins.ask(question.query, question.variables)
          expect({ question, ...other }).toEqual({ question, ...one })
          expect(one.body).toMatch(/^\{"errors"/)
          expect(one.body).not.toMatch(/INTERNAL_SERVER_ERROR|did you mean/i)
          if (!forbidden) continue
          const made = saying(nonsense(forbidden))
          const [unknown] = await twins.ask(made.query, made.variables)
          expect({ question, ...apart(one, name) }).toEqual({ question, ...apart(unknown, nonsense(name)) })
          told.add(place)
        }
        const everywhere = ['field', 'input', 'mutation', 'type', 'variable', 'variable type']
        if (who === 'a partner') expect([...told].sort()).toEqual(everywhere)
        else expect(told.size).toBeGreaterThanOrEqual(3)
      } finally {
        await twins.close()
      }
    },
    600_000,
  )
})
