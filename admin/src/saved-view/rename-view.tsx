import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import type { SavedViewWordsFragment, ViewAudience } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useHoldPage } from '../sign-in/use-hold-page.ts'
import { AudienceSelect } from './audience-select.tsx'

interface Props {
  view: SavedViewWordsFragment
  onSave: (changes: { name: string; audience: ViewAudience }) => void
  onCancel: () => void
}

/** Another name, another audience. */
export function RenameView({ view, onSave, onCancel }: Props) {
  const text = useText()
  useHoldPage(true)
  const [name, setName] = useState(view.name)
  const [audience, setAudience] = useState(view.audience)
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSave({ name, audience })
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, py: 1 }}
    >
      <TextField
        label={text('view.name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 80 } }}
        sx={{ flex: '1 1 200px', width: 'auto' }}
      />
      <AudienceSelect value={audience} onChange={setAudience} />
      <Button type="submit" variant="contained">
        {text('view.save')}
      </Button>
      <Button onClick={onCancel}>{text('common.cancel')}</Button>
    </Box>
  )
}
