import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import MuiTab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useQueryClient } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { dayOf, lastDay } from '../format/date.ts'
import type { RoundsPageQuery } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { mayAct } from '../shell/policy.ts'
import { useAddress } from '../shell/use-address.ts'
import { useShell } from '../shell/use-shell.ts'
import { Card } from '../ui/card.tsx'
import { Facts } from '../ui/facts.tsx'
import { ExemptionLedger } from './exemption-ledger.tsx'
import { ExtensionLedger } from './extension-ledger.tsx'
import { RoundActions } from './round-actions.tsx'
import { RuleList } from './rule-list.tsx'
import { UnlockLedger } from './unlock-ledger.tsx'

const TABS = ['rules', 'extensions', 'exemptions', 'unlocks'] as const

/** One round: its letter and dates, what it demands, and what was decided about it since. */
export function ChosenRound({ round }: { round: NonNullable<RoundsPageQuery['round']> }) {
  const text = useText()
  const name = useName()
  const language = useLanguage()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const { get, set } = useAddress()
  const tab = TABS.find((each) => each === get('tab')) ?? 'rules'
  const mayDecide = mayAct(useShell().viewer, 'Round.update')
  async function done() {
    await queryClient.invalidateQueries()
    notify('round.done', { type: 'success' })
  }
  const facts = [
    { label: text('round.letterReference'), value: round.letterReference },
    { label: text('round.opens'), value: dayOf(round.opensAt, language, 'long') },
    { label: text('centre.due'), value: lastDay(round.dueAt, language, 'long') },
    {
      label: text('round.closesOn'),
      value: round.closesAt ? lastDay(round.closesAt, language, 'long') : text('round.neverCloses'),
    },
    {
      label: text('field.assurance'),
      value: text(round.verification === 'ALL' ? 'round.verifiesAll' : 'round.verifiesNone'),
    },
    {
      label: text('list.onBehalf'),
      value: text(round.allowsOnBehalf ? 'round.allowsOnBehalf' : 'round.noOnBehalf'),
    },
  ]
  return (
    <>
      <Box sx={{ display: 'grid', gap: 2, mb: 2 }}>
        <Card title={name(round)}>
          <Facts rows={facts} />
          {mayDecide && (
            <Box sx={{ mt: 2 }}>
              <RoundActions round={round} onDone={() => void done()} />
            </Box>
          )}
        </Card>
      </Box>
      <Paper variant="outlined" sx={{ borderRadius: 2, minWidth: 0 }}>
        <Tabs
          value={tab}
          onChange={(_event, next) => set({ tab: next === 'rules' ? null : next, page: null })}
          variant="scrollable"
          allowScrollButtonsMobile
          aria-label={text('round.tabsLabel')}
          sx={{ px: 1, borderBottom: 1, borderColor: 'divider' }}
        >
          {TABS.map((each) => (
            <MuiTab
              key={each}
              value={each}
              label={text(`round.tabs.${each}`)}
              id={`tab-${each}`}
              aria-controls="round-panel"
            />
          ))}
        </Tabs>
        <Box id="round-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} sx={{ p: { xs: 1.5, sm: 2.5 } }}>
          {tab === 'rules' && <RuleList rules={round.rules} />}
          {tab === 'extensions' && (
            <ExtensionLedger round={round.code} mayDecide={mayDecide} onDone={() => void done()} />
          )}
          {tab === 'exemptions' && <ExemptionLedger round={round.code} />}
          {tab === 'unlocks' && (
            <UnlockLedger round={round.code} mayDecide={mayDecide} onDone={() => void done()} />
          )}
        </Box>
      </Paper>
    </>
  )
}
