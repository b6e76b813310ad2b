import type { RoleAccessQuery } from '../gql/graphql.ts'

export type ShownNoun = RoleAccessQuery['roleAccess']['nouns'][number]

/** Inside the role's own area, or outside it. */
export type Where = 'own' | 'elsewhere'

/** Nouns whose name holds the text, whole; of the others what holds it; without any of it they are left out. */
export function found(nouns: readonly ShownNoun[], search: string): ShownNoun[] {
  const wanted = search.trim().toLowerCase()
  if (wanted === '') return [...nouns]
  const holds = (...texts: (string | null)[]) =>
    texts.some((each) => each?.toLowerCase().includes(wanted) ?? false)
  return nouns.flatMap((noun) => {
    if (holds(noun.noun, noun.description)) return [noun]
    const levels = noun.levels.filter(({ field, description }) => holds(field, description))
    const actions = noun.actions.filter(({ action, writes }) => holds(action, ...writes))
    return levels.length + actions.length > 0 ? [{ ...noun, levels, actions }] : []
  })
}
