import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import Typography from '@mui/material/Typography'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import { ListPage } from '../ui/list-page.tsx'
import { OnlyFor } from '../ui/only-for.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { usePage } from '../ui/use-page.ts'
import { type AuditRow, PARTS } from './audit-row.ts'
import { useAuditColumns } from './use-audit-columns.tsx'

export default function AuditPage() {
  return (
    <OnlyFor asks="accessChanges">
      <Audit />
    </OnlyFor>
  )
}

/** Who came in, who was turned away, who looked at private values, and what became of rights and settings. */
function Audit() {
  const text = useText()
  const { get, set } = useAddress()
  const part = PARTS.find((each) => each === get('part')) ?? 'access'
  const columns = useAuditColumns(part)
  const page = usePage<AuditRow>('audit', { filter: {}, meta: { part }, sort: 'LATEST' })
  return (
    <>
      <PageHead
        title={text('audit.title')}
        sub={<Typography variant="body2">{text(`audit.hint.${part}`)}</Typography>}
      />
      <Tabs
        value={part}
        onChange={(_event, next: string) => set({ part: next, page: null })}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={text('audit.parts')}
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {PARTS.map((each) => (
          <Tab
            key={each}
            value={each}
            label={text(`audit.part.${each}`)}
            id={`audit-${each}`}
            aria-controls="audit-panel"
          />
        ))}
      </Tabs>
      <div id="audit-panel" role="tabpanel" aria-labelledby={`audit-${part}`}>
        <ListPage label={text(`audit.part.${part}`)} columns={columns} page={page} />
      </div>
    </>
  )
}
