import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { askRoute } from '../providers/ask-route.ts'
import { Choice } from '../ui/choice.tsx'
import { FileRefusal } from './file-refusal.tsx'
import { LineItem } from './line-item.tsx'
import { LINE_KINDS, type Line, type LineKind, type Receipt } from './receipt.ts'

/** The lines of a receipt by kind, the gravest first; more are fetched as they are wanted. */
export function LineList({ receipt }: { receipt: Receipt }) {
  const text = useText()
  const counted = new Map<LineKind, number>()
  for (const { kind, count } of receipt.groups) counted.set(kind, (counted.get(kind) ?? 0) + count)
  const kinds = LINE_KINDS.filter((kind) => counted.has(kind))
  const [kind, setKind] = useState(kinds[0])
  if (kind === undefined) return null
  return (
    <Box sx={{ mt: 2 }}>
      <Choice
        label={text('import.result')}
        value={kind}
        options={kinds.map((value) => ({
          value,
          label: `${text(`import.lineKinds.${value}`)} ${whole(counted.get(value) ?? 0)}`,
        }))}
        onChoose={setKind}
      />
      <Lines key={`${receipt.id} ${kind}`} receipt={receipt} kind={kind} total={counted.get(kind) ?? 0} />
    </Box>
  )
}

function Lines({ receipt, kind, total }: { receipt: Receipt; kind: LineKind; total: number }) {
  const text = useText()
  const [lines, setLines] = useState<readonly Line[]>(() =>
    receipt.groups
      .filter((group) => group.kind === kind)
      .flatMap(({ samples }) => samples)
      .sort((a, b) => a.position - b.position),
  )
  const [fetched, setFetched] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const more = async () => {
    setBusy(true)
    try {
      // The samples are not the first of all; what was fetched is in order.
      const after = fetched ? (lines.at(-1)?.position ?? 0) : 0
      const next = await askRoute<Line[]>(`/import/receipts/${receipt.id}/lines?kind=${kind}&after=${after}`)
      setLines(fetched ? [...lines, ...next] : next)
      setFetched(true)
    } catch (cause) {
      setError(cause)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, my: 1 }}>
        {lines.map((line) => (
          <LineItem
            key={line.position}
            line={line}
            columns={receipt.columns}
            ofFile={receipt.undoes === null}
          />
        ))}
      </Box>
      {error !== null && <FileRefusal error={error} />}
      {lines.length < total && (
        <Button variant="outlined" loading={busy} onClick={() => void more()}>
          {text('import.more')} ({whole(lines.length)}/{whole(total)})
        </Button>
      )}
    </>
  )
}
