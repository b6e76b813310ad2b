import DeleteIcon from '@mui/icons-material/DeleteOutlined'
import EditIcon from '@mui/icons-material/EditOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useState } from 'react'
import type { SavedScreen, SavedViewWordsFragment } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { Refusal } from '../ui/refusal.tsx'
import { OpenView } from './open-view.tsx'
import { RenameView } from './rename-view.tsx'
import { useChangeView } from './use-change-view.ts'

interface Props {
  view: SavedViewWordsFragment
  screen: SavedScreen
  list: string | null
  onOpened: () => void
  onChanged: () => void
}

/** One view: opens it; one's own can be renamed, shared and taken away, and brought back as long as it is seen. */
export function SavedViewLine({ view, screen, list, onOpened, onChanged }: Props) {
  const text = useText()
  const [editing, setEditing] = useState(false)
  const { change, latest, removed, refusal } = useChangeView(view)
  if (removed) {
    return (
      <Box component="li" sx={{ py: 1 }} role="status">
        {text('view.removed', { name: latest.name })}{' '}
        <Button size="small" onClick={() => change({ removed: false })}>
          {text('view.undo')}
        </Button>
      </Box>
    )
  }
  return (
    <Box component="li" sx={{ py: 0.5, borderBottom: 1, borderColor: 'divider' }}>
      <Refusal words={refusal} />
      {editing ? (
        <RenameView
          view={latest}
          onCancel={() => setEditing(false)}
          onSave={async (changes) => {
            if (await change(changes)) onChanged()
          }}
        />
      ) : (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <OpenView view={latest} screen={screen} list={list} onOpened={onOpened} />
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
              {text(`view.for.${latest.audience}`)}
              {!latest.mine && ` · ${latest.ownerName}`}
            </Box>
          </Box>
          {latest.mine && (
            <>
              <IconButton
                aria-label={text('view.edit', { name: latest.name })}
                onClick={() => setEditing(true)}
              >
                <EditIcon />
              </IconButton>
              <IconButton
                aria-label={text('view.remove', { name: latest.name })}
                onClick={() => change({ removed: true })}
              >
                <DeleteIcon />
              </IconButton>
            </>
          )}
        </Box>
      )}
    </Box>
  )
}
