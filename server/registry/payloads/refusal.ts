import { Conflict, Forbidden, InvalidInput, NotFound, Unauthenticated } from '../../errors.ts'
import { ConflictPayload } from './conflict.type.ts'
import type { ConflictField } from './conflict-field.type.ts'
import { ForbiddenPayload } from './forbidden.type.ts'
import { InvalidInputPayload } from './invalid-input.type.ts'
import { NotFoundPayload } from './not-found.type.ts'

/** The members of every payload union besides the saved record. */
export const refusals = [ConflictPayload, InvalidInputPayload, ForbiddenPayload, NotFoundPayload] as const
export type Refusal = InstanceType<(typeof refusals)[number]>

/** What a Conflict carries for its payload. */
export interface ConflictDetails {
  readonly currentVersion: number
  readonly fields: readonly ConflictField[]
}

/** Runs a mutation; a failure that a client can expect becomes its payload, anything else stays an error. */
export async function answering<Saved>(mutate: () => Promise<Saved>): Promise<Saved | Refusal> {
  try {
    return await mutate()
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    return refusal
  }
}

/** The viewer, or @throws Unauthenticated */
export function signedIn<Viewer>({ viewer }: { readonly viewer: Viewer | null }): Viewer {
  if (viewer === null) throw new Unauthenticated()
  return viewer
}

function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Conflict) {
    return Object.assign(new ConflictPayload(), wordsOf(error), {
      currentVersion: Number(error.extensions.currentVersion),
      fields: error.extensions.fields as ConflictField[],
    })
  }
  if (error instanceof InvalidInput) {
    return Object.assign(new InvalidInputPayload(), wordsOf(error), { fields: [...error.errors] })
  }
  if (error instanceof Forbidden) {
    return Object.assign(new ForbiddenPayload(), wordsOf(error), { field: error.field })
  }
  if (error instanceof NotFound) return Object.assign(new NotFoundPayload(), wordsOf(error))
  return null
}

function wordsOf(error: { extensions: Record<string, unknown> }): { messageTh: string; messageEn: string } {
  return { messageTh: String(error.extensions.th), messageEn: String(error.extensions.en) }
}
