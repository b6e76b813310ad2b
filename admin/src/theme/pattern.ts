import type { DataState } from '../gql/graphql.ts'

/** The five states differ by pattern as well as by colour; plain CSS gradients, so they print too. */
export function patternOf(state: DataState): {
  backgroundColor: string
  backgroundImage: string
  backgroundSize?: string
} {
  const fill = `var(--state-${state}-fill)`
  const mark = `var(--state-${state}-mark)`
  switch (state) {
    case 'CORRECT':
      return { backgroundColor: fill, backgroundImage: 'none' }
    case 'COMPLETE_WITH_ERRORS':
      return {
        backgroundColor: fill,
        backgroundImage: `repeating-linear-gradient(135deg, transparent 0 5px, ${mark} 5px 7px)`,
      }
    case 'INCOMPLETE':
      return {
        backgroundColor: fill,
        backgroundImage: `radial-gradient(${mark} 1.4px, transparent 1.6px)`,
        backgroundSize: '7px 7px',
      }
    case 'NOT_RECORDED':
      return {
        backgroundColor: fill,
        backgroundImage: `repeating-linear-gradient(45deg, transparent 0 6px, ${mark} 6px 7px)`,
      }
    case 'UNKNOWN':
      return {
        backgroundColor: fill,
        backgroundImage: `repeating-linear-gradient(45deg, transparent 0 4px, ${mark} 4px 5px), repeating-linear-gradient(135deg, transparent 0 4px, ${mark} 4px 5px)`,
      }
  }
}
