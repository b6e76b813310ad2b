import type { DataState } from '../gql/graphql.ts'

/** How one data state is painted: `fill` with `mark` as its pattern; `text` is readable on `soft`. */
export interface StatePaint {
  fill: string
  mark: string
  soft: string
  text: string
}

type Scale = Record<DataState, StatePaint>

/** Best to worst, the order of every bar and legend. */
export const STATES: readonly DataState[] = [
  'CORRECT',
  'COMPLETE_WITH_ERRORS',
  'INCOMPLETE',
  'NOT_RECORDED',
  'UNKNOWN',
]

/** One scale, ordered in lightness so that it survives grey printing; contrast of `text` on `soft` is at least 4.5. */
export const LIGHT_STATES: Scale = {
  CORRECT: { fill: '#17705f', mark: '#17705f', soft: '#e0f2ec', text: '#0d5647' },
  COMPLETE_WITH_ERRORS: { fill: '#3f7fb5', mark: '#9cc4e6', soft: '#e3eff9', text: '#1d5482' },
  INCOMPLETE: { fill: '#d99a1c', mark: '#fbe2ac', soft: '#fdf1d6', text: '#7a4f00' },
  NOT_RECORDED: { fill: '#f6ddd6', mark: '#c4553a', soft: '#fce9e3', text: '#9b3219' },
  UNKNOWN: { fill: '#e5e4ea', mark: '#6d6880', soft: '#eeedf2', text: '#514c63' },
}

export const DARK_STATES: Scale = {
  CORRECT: { fill: '#46b89d', mark: '#46b89d', soft: '#12372f', text: '#8fdfc9' },
  COMPLETE_WITH_ERRORS: { fill: '#4d8fc7', mark: '#1d466b', soft: '#16304a', text: '#a5cff2' },
  INCOMPLETE: { fill: '#d9a136', mark: '#6e4c0c', soft: '#3b2c0c', text: '#f3cb7d' },
  NOT_RECORDED: { fill: '#5d2c20', mark: '#ee8a70', soft: '#43211a', text: '#f7b19e' },
  UNKNOWN: { fill: '#3f3c49', mark: '#a8a3ba', soft: '#32303b', text: '#c9c5d8' },
}
