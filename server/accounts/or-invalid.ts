import { InvalidInput } from '../errors.ts'
import { InvalidInputPayload } from '../registry/payloads/invalid-input.type.ts'

/** Runs `work`; input that cannot be accepted becomes its payload, anything else stays an error. */
export async function orInvalid<T>(work: () => Promise<T>): Promise<T | InvalidInputPayload> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    const { th, en } = error.extensions
    const words = { messageTh: String(th), messageEn: String(en), fields: [...error.errors] }
    return Object.assign(new InvalidInputPayload(), words)
  }
}
