import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useText } from '../i18n/use-text.ts'
import type { AccessWords, ShownNoun, Where } from './found.ts'

type Action = ShownNoun['actions'][number]

interface Props {
  noun: string
  actions: readonly Action[]
  where: Where
  words: AccessWords
}

/** Every action, whether the role may do it there, and on which conditions. */
export function ActionList({ noun, actions, where, words }: Props) {
  const text = useText()
  const about = (field: string) => words.field(noun, { field, description: null }) ?? field
  const conditions = ({ kinds, onBehalf, reasonRequired, writes }: Action) => [
    ...kinds.map((kind) => text(`kind.${kind}`)),
    ...(onBehalf ? [text('access.onBehalf')] : []),
    ...(reasonRequired ? [text('access.reason')] : []),
    ...(writes.length > 0 ? [text('access.writes', { fields: writes.map(about).join(', ') })] : []),
  ]
  return (
    <>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 1.5 }}>
        {text('access.actions')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {actions.map((each) => {
          // Roles with an area act inside it only; the Department's roles have no outside.
          const may = each.allowed && where === 'own'
          return (
            <li key={each.action}>
              <code>{each.action}</code> {words.action(each.action)}:{' '}
              <Box component="span" sx={{ color: may ? 'success.main' : 'text.secondary', fontWeight: 600 }}>
                {text(may ? 'access.may' : 'access.mayNot')}
              </Box>
              {may && conditions(each).map((condition) => ` · ${condition}`)}
            </li>
          )
        })}
      </Box>
    </>
  )
}
