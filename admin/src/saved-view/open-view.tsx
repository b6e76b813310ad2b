import { useStore } from 'ra-core'
import type { SavedScreen, SavedViewWordsFragment } from '../gql/graphql.ts'
import { href } from '../shell/href.ts'
import { useRound } from '../shell/use-round.ts'
import { PageLink } from '../ui/page-link.tsx'

const PATHS: Record<SavedScreen, string> = {
  OVERVIEW: '/overview',
  MATRIX: '/matrix',
  MAP: '/map',
  OBLIGATIONS: '/obligations',
  UNITS: '/units',
  LAOS: '/laos',
  CENTRES: '/centres',
  SIGNS: '/signs',
  PEOPLE: '/people',
  FOLLOW_UP: '/follow-up',
}

interface Props {
  view: SavedViewWordsFragment
  screen: SavedScreen
  list: string | null
  onOpened: () => void
}

/** Leads to the address of a view in the round one is in, and takes its columns. */
export function OpenView({ view, screen, list, onOpened }: Props) {
  const round = useRound()
  const [, setColumns] = useStore<string[]>(`columns.${list}`)
  const params = Object.fromEntries(new URLSearchParams(view.address))
  function open() {
    if (list && view.columns.length > 0) setColumns([...view.columns])
    onOpened()
  }
  return (
    <PageLink to={href(PATHS[screen], { round: round?.code, ...params })} onClick={open}>
      {view.name}
    </PageLink>
  )
}
