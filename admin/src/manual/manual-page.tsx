import { useParams } from 'react-router'
import { GuideList } from './guide-list.tsx'
import { GuideView } from './guide-view.tsx'
import { GUIDES } from './guides.ts'
import { ManualFrame } from './manual-frame.tsx'

/** One guide, or the list of them. */
export default function ManualPage() {
  const { guide: id } = useParams()
  const guide = GUIDES.find((each) => each.id === id)
  return <ManualFrame>{guide ? <GuideView key={guide.id} guide={guide} /> : <GuideList />}</ManualFrame>
}
