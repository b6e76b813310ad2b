import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'
import { ActionList } from './action-list.tsx'
import type { AccessWords, ShownNoun, Where } from './found.ts'
import { LevelMark } from './level-mark.tsx'

interface Props {
  noun: ShownNoun
  where: Where
  words: AccessWords
}

/** One noun: its fields with their level and meaning, then what can be done with it. */
export function NounCard({ noun: { noun, description, levels, actions }, where, words }: Props) {
  const text = useText()
  const meaning = words.noun({ noun, description })
  const title = (useLanguage() === 'th' && meaning) || noun
  return (
    <Box sx={{ mb: 2, breakInside: 'avoid-page' }}>
      <Card title={title}>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {title === noun ? meaning : <code>{noun}</code>}
        </Typography>
        {levels.length > 0 && (
          <Table size="small" aria-label={text('access.fieldsOf', { noun: title })}>
            <TableHead>
              <TableRow>
                <TableCell>{text('access.field')}</TableCell>
                <TableCell>{text('access.level')}</TableCell>
                <TableCell sx={WIDE}>{text('access.what')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {levels.map((each) => {
                const about = words.field(noun, each)
                return (
                  <TableRow key={each.field}>
                    <TableCell sx={{ overflowWrap: 'anywhere' }}>
                      <code>{each.field}</code>
                      {about && <Box sx={{ display: { md: 'none' } }}>{about}</Box>}
                    </TableCell>
                    <TableCell>
                      <LevelMark level={each[where]} />
                    </TableCell>
                    <TableCell sx={WIDE}>{about}</TableCell>
                  </TableRow>
                )
              })}
            </TableBody>
          </Table>
        )}
        {actions.length > 0 && <ActionList {...{ noun, actions, where, words }} />}
      </Card>
    </Box>
  )
}

const WIDE = { display: { xs: 'none', md: 'table-cell' } } as const
