import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useStore } from 'ra-core'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { type SavedScreen, SaveViewDocument, type ViewAudience } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { useHoldPage } from '../sign-in/use-hold-page.ts'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'
import { AudienceSelect } from './audience-select.tsx'

interface Props {
  screen: SavedScreen
  list: string | null
  onSaved: () => void
}

/** What is of the moment, and no part of a view. */
const LEFT_OUT = ['page', 'round', 'explain', 'explainItem']

/** Keeps what the screen shows now, all but its page, its round and what is open over it. */
export function SaveViewForm({ screen, list, onSaved }: Props) {
  const text = useText()
  const { search } = useLocation()
  const [columns] = useStore<string[]>(`columns.${list}`)
  const [name, setName] = useState('')
  const [audience, setAudience] = useState<ViewAudience>('ME')
  const { act, busy, faults, refusal } = useAct()
  useHoldPage(name !== '')
  async function save() {
    const address = new URLSearchParams(search)
    for (const name of LEFT_OUT) address.delete(name)
    const input = {
      screen,
      name,
      audience,
      address: address.toString(),
      columns: list ? (columns ?? []) : [],
    }
    const saved = await act(async () => (await request(SaveViewDocument, { input })).saveView)
    if (!saved) return
    setName('')
    onSaved()
  }
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Typography variant="h3" sx={{ mb: 1 }}>
        {text('view.keep')}
      </Typography>
      {!faults.name && <Refusal words={refusal} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, rowGap: 1.5, alignItems: 'flex-start' }}>
        <TextField
          label={text('view.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={Boolean(faults.name)}
          helperText={faults.name}
          slotProps={{ htmlInput: { maxLength: 80 } }}
          sx={{ flex: '1 1 200px', width: 'auto' }}
        />
        <AudienceSelect value={audience} onChange={setAudience} />
        <Button type="submit" variant="contained" loading={busy}>
          {text('view.save')}
        </Button>
      </Box>
    </Box>
  )
}
