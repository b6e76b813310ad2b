import UploadIcon from '@mui/icons-material/UploadFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useRef, useState } from 'react'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { mayAct } from '../shell/policy.ts'
import { useShell } from '../shell/use-shell.ts'
import { Card } from '../ui/card.tsx'
import { Choice } from '../ui/choice.tsx'
import { FileRefusal } from './file-refusal.tsx'
import type { ImportKind, Preview } from './receipt.ts'
import { sendFile } from './send-file.ts'

/** What is imported, from which file; sending it only tries it. */
export function ChooseFile({ onTried }: { onTried: (preview: Preview) => void }) {
  const text = useText()
  const language = useLanguage()
  const { viewer } = useShell()
  const input = useRef<HTMLInputElement>(null)
  const [kind, setKind] = useState<ImportKind>('CENTRES')
  const [percent, setPercent] = useState<number | null>(null)
  const [error, setError] = useState<unknown>(null)
  const kinds: ImportKind[] = [
    'CENTRES',
    'SIGNS',
    ...(mayAct(viewer, 'Lao.import') ? (['REGISTER'] as const) : []),
  ]
  const send = async (file: File | undefined) => {
    if (!file) return
    setError(null)
    setPercent(0)
    try {
      onTried(await sendFile(kind, file, setPercent))
    } catch (cause) {
      setError(cause)
    } finally {
      setPercent(null)
    }
  }
  return (
    <Card title={text('import.begin')}>
      <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
        <Choice
          label={text('import.kind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: text(`import.kinds.${value}`) }))}
          onChoose={setKind}
        />
        <Typography variant="body2">{text('import.file')}</Typography>
        <Button
          variant="contained"
          startIcon={<UploadIcon />}
          disabled={percent !== null}
          onClick={() => input.current?.click()}
        >
          {text('import.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.csv"
          onChange={({ currentTarget }) => {
            void send(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
        {percent !== null && (
          <Box role="status" sx={{ width: '100%', maxWidth: 480 }}>
            <Typography variant="body2">
              {percent < 100 ? text('import.uploading', { percent }) : text('import.checking')}
            </Typography>
            <LinearProgress
              aria-label={text('import.checking')}
              {...(percent < 100 ? { variant: 'determinate' as const, value: percent } : {})}
            />
          </Box>
        )}
        {error !== null && <FileRefusal error={error} />}
        <Typography variant="body2">
          <Link
            href={`/import/templates/${kind.toLowerCase()}.xlsx?lang=${language}`}
            download
            underline="always"
          >
            {text('import.template')}
          </Link>{' '}
          {kind !== 'REGISTER' && text('import.templateHint')}
        </Typography>
      </Box>
    </Card>
  )
}
