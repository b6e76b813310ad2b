import { type Config, readConfig } from '../config.ts'

type Each = Readonly<Record<'PERSON' | 'PARTNER', number>>

/** What one viewer may take of the server; the settings say how much. */
export interface RequestLimits {
  readonly costPerRequest: Each
  /** Cost units of a person per clock hour; a token carries its own budget. */
  readonly costPerHour: number
  readonly requestMs: number
  readonly atOnce: number
  readonly atOnceEach: Each
}

export function requestLimits(config: Config = readConfig({})): RequestLimits {
  return {
    costPerRequest: { PERSON: config.costPerRequest, PARTNER: config.tokenCostPerRequest },
    costPerHour: config.costPerHour,
    requestMs: config.requestSeconds * 1000,
    atOnce: config.requestsAtOnce,
    atOnceEach: { PERSON: config.requestsPerPerson, PARTNER: config.requestsPerToken },
  }
}
