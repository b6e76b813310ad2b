import { useText } from '../i18n/use-text.ts'
import { NoRound } from '../round/no-round.tsx'
import { SavedViewsButton } from '../saved-view/saved-views-button.tsx'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import { Choice } from '../ui/choice.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { AsOfControl } from './as-of-control.tsx'
import { CompareControl } from './compare-control.tsx'
import { ComparedLine } from './compared-line.tsx'
import { RuleMatrix } from './rule-matrix.tsx'
import { StreamMatrix } from './stream-matrix.tsx'

/** Provinces against the four streams, or against the rules: where is which field missing. */
export default function MatrixPage() {
  const text = useText()
  const round = useRound()
  const { get, set } = useAddress()
  const show = get('show') === 'rules' ? 'rules' : 'streams'
  if (!round) return <NoRound />
  return (
    <>
      <PageHead
        title={text('completeness.matrix.title')}
        sub={<ComparedLine compare={get('compare')} round={round} before={show === 'rules'} />}
        actions={
          <>
            <Choice
              label={text('completeness.matrix.title')}
              value={show}
              options={(['streams', 'rules'] as const).map((value) => ({
                value,
                label: text(`completeness.matrix.${value}`),
              }))}
              onChoose={(value) => set({ show: value })}
            />
            <AsOfControl />
            <CompareControl />
            <SavedViewsButton screen="MATRIX" />
          </>
        }
      />
      {show === 'rules' ? <RuleMatrix round={round.code} /> : <StreamMatrix round={round.code} />}
    </>
  )
}
