import type { RoleAccessQuery } from '../gql/graphql.ts'

export type ShownNoun = RoleAccessQuery['roleAccess']['nouns'][number]
type ShownField = ShownNoun['levels'][number]

/** Inside the role's own area, or outside it. */
export type Where = 'own' | 'elsewhere'

/** What is meant by a name of the schema; null where there is nothing to add to it. */
export interface AccessWords {
  noun: (noun: Pick<ShownNoun, 'noun' | 'description'>) => string | null
  field: (noun: string, field: Pick<ShownField, 'field' | 'description'>) => string | null
  action: (action: string) => string | null
}

/** What the role is shown something of comes first. */
const isSeen = ({ levels }: ShownNoun): boolean => levels.some(({ own }) => own !== 'HIDDEN')

/** Nouns whose name or meaning holds the text, whole; of the others what holds it; without any of it they are left out. */
export function found(nouns: readonly ShownNoun[], search: string, words: AccessWords): ShownNoun[] {
  const wanted = search.trim().toLowerCase()
  if (wanted === '') return [...nouns].sort((a, b) => Number(isSeen(b)) - Number(isSeen(a)))
  const holds = (...texts: (string | null)[]) =>
    texts.some((each) => each?.toLowerCase().includes(wanted) ?? false)
  return nouns.flatMap((noun) => {
    if (holds(noun.noun, words.noun(noun))) return [noun]
    const levels = noun.levels.filter((each) => holds(each.field, words.field(noun.noun, each)))
    const actions = noun.actions.filter(({ action, writes }) =>
      holds(action, words.action(action), ...writes),
    )
    return levels.length + actions.length > 0 ? [{ ...noun, levels, actions }] : []
  })
}
