import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { percent, whole } from '../format/number.ts'
import type { FigureQuery } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { STATES } from '../theme/state-colours.ts'
import { NumberLink } from '../ui/number-link.tsx'
import { StateChip } from '../ui/state-chip.tsx'
import { installedShares } from './installed-shares.ts'
import { listHref, type Slice } from './links.ts'
import { missingOf, type RowPlace } from './row.ts'
import { timesOf } from './times-of.ts'
import type { View } from './view.ts'

export type ExplainedFigure = FigureQuery['completeness'][number]

const SLICE = {
  CORRECT: 'correct',
  COMPLETE_WITH_ERRORS: 'completeWithErrors',
  INCOMPLETE: 'incomplete',
  NOT_RECORDED: 'notRecorded',
  UNKNOWN: 'unknown',
} as const satisfies Record<string, Slice & keyof ExplainedFigure>

interface Props {
  figure: ExplainedFigure
  view: View
  row: RowPlace | null
}

/** What is counted and how, n and N each with its list, and what they are made of. */
export function ExplainedFigures({ figure, view, row }: Props) {
  const text = useText()
  const number = (slice: Slice, n: number, what: string) => (
    <NumberLink inText strong value={n} to={listHref(view, row, slice)} label={`${what} ${whole(n)}`} />
  )
  return (
    <>
      <Typography sx={{ my: 1 }}>
        n/N = {number('complete', figure.complete, text('completeness.complete'))}/
        {number('expected', figure.expected, text('completeness.expected'))} ={' '}
        <b>
          {percent(figure.completePercent)}
          {figure.completePercent !== null && '%'}
        </b>{' '}
        · {text('completeness.missing')} {number('missing', missingOf(figure), text('completeness.missing'))}
      </Typography>
      <Typography variant="h3">{text('completeness.explainer.definition')}</Typography>
      <Box component="ul" sx={{ pl: 2.5, my: 1, '& li': { mb: 0.5 } }}>
        <li>{text('completeness.explainer.expected', { n: whole(figure.expected) })}</li>
        <li>{text('completeness.explainer.states')}</li>
        <li>{text('completeness.explainer.complete')}</li>
        {view.item === 'SIGN' && <li>{text('completeness.explainer.sign')}</li>}
        {view.item === null && <li>{text('completeness.explainer.worst')}</li>}
      </Box>
      <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>
        {text('completeness.explainer.lists')}
      </Typography>
      {STATES.map((state) => (
        <Line key={state} name={<StateChip state={state} />}>
          {number(SLICE[state], figure[SLICE[state]], text(`state.${state}`))}
        </Line>
      ))}
      {(['exempt', 'notApplicable'] as const).map((slice) => (
        <Line key={slice} name={text(`completeness.explainer.${slice}`)}>
          {number(slice, figure[slice], text(`completeness.explainer.${slice}`))}
        </Line>
      ))}
      {view.item === 'SIGN' && (
        <Line name={`${text('completeness.installed')} (${installedShares(text, figure)})`}>
          {number('installed', figure.installed, text('completeness.installed'))}
        </Line>
      )}
      {timesOf(figure).map(({ slice, label, within = false }) => (
        <Line key={slice} name={text(label)} within={within}>
          {number(slice, figure[slice], text(label))}
        </Line>
      ))}
    </>
  )
}

/** `within`: part of the line before. */
function Line({
  name,
  within = false,
  children,
}: {
  name: ReactNode
  within?: boolean
  children: ReactNode
}) {
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', py: 0.25, pl: within ? 2 : 0 }}>
      <span>{name}</span>
      {children}
    </Box>
  )
}
