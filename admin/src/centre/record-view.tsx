import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import MuiTab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import Typography from '@mui/material/Typography'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { momentOf } from '../format/date.ts'
import type {
  DeletedCentreFieldsFragment,
  OrderDocumentFieldsFragment,
  OwedFragment,
} from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useUnitName } from '../obligation/use-unit-name.ts'
import { href } from '../shell/href.ts'
import { useAddress } from '../shell/use-address.ts'
import { SignForm } from '../sign/sign-form.tsx'
import type { SignOfCentre, StandingSign } from '../sign/sign-values.ts'
import { PageHead } from '../ui/page-head.tsx'
import { CentreForm } from './centre-form.tsx'
import { Checklist } from './checklist.tsx'
import { CompletenessTab } from './completeness-tab.tsx'
import { DeleteButton } from './delete-button.tsx'
import { DeletedCentres } from './deleted-centres.tsx'
import { NextStep } from './next-step.tsx'
import { openPoints, ownPoints, PointsProvider, TABS, type Tab } from './owed.ts'
import type { RecordTarget } from './record-target.ts'
import type { Saved } from './save-outcome.ts'
import { shownName } from './shown-name.ts'
import { UnsavedGuard } from './unsaved-guard.tsx'
import { useFocusField } from './use-focus-field.ts'
import { useMayEdit, useMayJudge } from './use-may-edit.ts'
import { type RecordPlace, useRecordCrumbs } from './use-record-crumbs.ts'

const WorkflowPanel = lazy(() => import('./workflow-panel.tsx'))
const SignActs = lazy(() => import('../sign/sign-acts.tsx'))
const HistoryTab = lazy(() => import('./history-tab.tsx'))

interface Props extends RecordPlace {
  target: RecordTarget
  name: string | null
  slot: { id: string; labelTh: string } | null
  obligations: readonly OwedFragment[]
  /** Null: not shown to this person. */
  orders: readonly OrderDocumentFieldsFragment[] | null
  sign: StandingSign | null
  /** Standing and former ones, the newest first. */
  signs?: readonly SignOfCentre[]
  /** Centres that stood here and were deleted. */
  deleted?: readonly DeletedCentreFieldsFragment[] | null | undefined
  recorded: { by: string | null; at: string; onBehalf: boolean } | null
  round: string
}

/** One centre: its forms, what is still asked of it, and its history. */
export function RecordView(props: Props) {
  const { target, name, lao, slot, district, province, obligations, orders, sign, recorded, round } = props
  const { signs, deleted } = props
  const text = useText()
  const language = useLanguage()
  const navigate = useNavigate()
  const unitName = useUnitName()
  const { get, set } = useAddress()
  const tab = TABS.find((each) => each === get('tab')) ?? 'basic'
  const points = useMemo(() => openPoints(obligations), [obligations])
  const mayEdit = useMayEdit({ kind: target.kind, province, district, lao })
  const mayJudge = useMayJudge({ kind: target.kind, province })
  const [justSaved, setJustSaved] = useState(false)
  // One guard for both forms: the router knows only one at a time.
  const [centreDirty, setCentreDirty] = useState(false)
  const [signDirty, setSignDirty] = useState(false)
  const unit = unitName({ lao, slot, district })
  const crumbs = useRecordCrumbs(props, unit)
  useFocusField(tab)

  function saved({ centreId }: Extract<Saved, { kind: 'saved' }>) {
    setJustSaved(true)
    if (target.id === null) navigate(href(`/centres/${centreId}`, { round, tab }), { replace: true })
  }
  return (
    <PointsProvider value={points}>
      <UnsavedGuard dirty={centreDirty || signDirty} />
      <PageHead
        title={shownName(name) ?? unit}
        crumbs={crumbs}
        sub={
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {[
              shownName(name) && unit,
              text(`kind.${target.kind}`),
              recorded &&
                text('centre.recordedBy', { by: recorded.by ?? '–', at: momentOf(recorded.at, language) }),
              recorded?.onBehalf ? text('list.onBehalf') : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        }
      />
      {target.id === null && mayEdit && <DeletedCentres centres={deleted ?? []} />}
      {justSaved && (
        <NextStep points={points} obligations={obligations} onClose={() => setJustSaved(false)} />
      )}
      {!mayEdit && (
        <Typography variant="body2" sx={{ mb: 1 }}>
          {text('centre.readOnly')}
        </Typography>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { lg: 'minmax(0, 1fr) 320px' },
          alignItems: 'start',
        }}
      >
        <Paper variant="outlined" sx={{ minWidth: 0, borderRadius: 2 }}>
          <Tabs
            value={tab}
            onChange={(_event, next: Tab) => set({ tab: next, field: null })}
            variant="scrollable"
            allowScrollButtonsMobile
            aria-label={text('centre.tabsLabel')}
            sx={{ px: 1, borderBottom: 1, borderColor: 'divider' }}
          >
            {TABS.map((each) => (
              <MuiTab
                key={each}
                value={each}
                label={text(`centre.tabs.${each}`)}
                id={`tab-${each}`}
                aria-controls="record-panel"
              />
            ))}
          </Tabs>
          <Box
            id="record-panel"
            role="tabpanel"
            aria-labelledby={`tab-${tab}`}
            sx={{
              px: { xs: 2, sm: 3 },
              pt: 2.5,
              pb: tab === 'basic' || tab === 'people' || tab === 'sign' ? 0 : 3,
            }}
          >
            <CentreForm
              target={target}
              orders={orders}
              tab={tab}
              round={round}
              mayEdit={mayEdit}
              onSaved={saved}
              onDirty={setCentreDirty}
            />
            {target.id !== null && tab === 'basic' && mayEdit && (
              <Box className="no-print" sx={{ py: 2.5 }}>
                <DeleteButton
                  centre={{ id: target.id, version: target.version }}
                  name={name ?? unit}
                  back={href('/centres/new', { round, ...(lao ? { lao: lao.code } : { slot: slot?.id }) })}
                />
              </Box>
            )}
            {target.id === null && tab === 'sign' && (
              <Typography sx={{ pb: 3 }}>{text('centre.signAfter')}</Typography>
            )}
            {target.id !== null && (
              <SignForm
                centreId={target.id}
                target={target}
                sign={sign}
                round={round}
                mayEdit={mayEdit}
                hidden={tab !== 'sign'}
                onSaved={saved}
                onDirty={setSignDirty}
              />
            )}
            {target.id !== null && tab === 'sign' && (
              <Suspense fallback={null}>
                <SignActs
                  sign={sign}
                  signs={signs ?? []}
                  kind={target.kind}
                  centre={target.id}
                  province={province.code}
                  mayEdit={mayEdit}
                />
              </Suspense>
            )}
            {tab === 'completeness' && <CompletenessTab obligations={obligations} />}
            {tab === 'completeness' && target.id !== null && (
              <Suspense fallback={null}>
                <WorkflowPanel centre={target.id} round={round} mayEdit={mayEdit} mayJudge={mayJudge} />
              </Suspense>
            )}
            {tab === 'history' && target.id !== null && (
              <Suspense fallback={null}>
                <HistoryTab centre={target.id} version={target.version} sign={sign} mayEdit={mayEdit} />
              </Suspense>
            )}
          </Box>
        </Paper>
        <Paper
          component="aside"
          variant="outlined"
          aria-label={text('centre.stillAsked')}
          sx={{
            p: 2,
            borderRadius: 2,
            position: { lg: 'sticky' },
            top: { lg: 72 },
            order: { xs: -1, lg: 0 },
            maxHeight: { xs: 260, lg: 'calc(100vh - 96px)' },
            overflowY: 'auto',
          }}
        >
          <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
            {text('centre.stillAsked')} {ownPoints(points).length > 0 && `(${ownPoints(points).length})`}
          </Typography>
          <Checklist points={points} obligations={obligations} />
        </Paper>
      </Box>
    </PointsProvider>
  )
}
