import type { EntityManager } from '@mikro-orm/postgresql'
import type { Question } from './ask.ts'

/**
 * A viewer who asked a moment ago and was not looked for again. Nothing may be done, and nothing answered, on the strength
 * of it but in a transaction that carries the condition that they are who they were.
 */
export interface Remembered {
  /** The same question, which is answered with no row otherwise. */
  conditioned(question: Question): Question
  /** Whether a transaction that carried the condition was committed. */
  committed: boolean
}

const carried = new WeakMap<EntityManager, { readonly remembered: Remembered; carried: boolean }>()

/** What is locked in this unit of work from now on carries the condition. */
export function remember(em: EntityManager, remembered: Remembered): void {
  carried.set(em, { remembered, carried: false })
}

/** The question as it is to be asked in this unit of work: with the condition, if its viewer is only remembered. */
export function asRemembered(em: EntityManager, question: Question): Question {
  const known = carried.get(em)
  if (!known) return question
  known.carried = true
  return known.remembered.conditioned(question)
}

/** @throws Error when a viewer who is only remembered would write without the condition */
export function mustHaveCarried(em: EntityManager): void {
  if (carried.get(em)?.carried === false) throw new Error('nothing was locked for a viewer who is remembered')
}
