import { useParams } from 'react-router'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import { ExistingCentre } from './existing-centre.tsx'
import { NewCentreOfLao } from './new-centre-of-lao.tsx'
import { NewCentreOfSlot } from './new-centre-of-slot.tsx'

/** `/centres/<id>`, or `/centres/new?lao=<code>` and `/centres/new?slot=<id>` for the first record. */
export default function CentrePage() {
  const { id = '' } = useParams()
  const { get } = useAddress()
  const round = useRound()?.code ?? ''
  const lao = get('lao')
  const slot = get('slot')
  if (id !== 'new') return <ExistingCentre key={id} id={id} round={round} />
  if (lao) return <NewCentreOfLao code={lao} round={round} />
  return <NewCentreOfSlot id={slot ?? ''} />
}
