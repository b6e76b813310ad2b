import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'
import { ActionList } from './action-list.tsx'
import type { ShownNoun, Where } from './found.ts'
import { LevelMark } from './level-mark.tsx'
import { useFieldWords } from './use-field-words.ts'

/** One noun: its fields with their level, then what can be done with it. */
export function NounCard({
  noun: { noun, description, levels, actions },
  where,
}: {
  noun: ShownNoun
  where: Where
}) {
  const text = useText()
  const fieldWords = useFieldWords()
  return (
    <Box sx={{ mb: 2, breakInside: 'avoid-page' }}>
      <Card title={noun}>
        {description && (
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
            {description}
          </Typography>
        )}
        {levels.length > 0 && (
          <Table size="small" aria-label={text('access.fieldsOf', { noun })}>
            <TableHead>
              <TableRow>
                <TableCell>{text('access.field')}</TableCell>
                <TableCell>{text('access.level')}</TableCell>
                <TableCell sx={{ display: { xs: 'none', md: 'table-cell' } }}>
                  {text('access.what')}
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {levels.map((each) => (
                <TableRow key={each.field}>
                  <TableCell sx={{ overflowWrap: 'anywhere' }}>
                    <code>{each.field}</code>
                    {fieldWords(noun, each.field) && <Box>{fieldWords(noun, each.field)}</Box>}
                  </TableCell>
                  <TableCell>
                    <LevelMark level={each[where]} />
                  </TableCell>
                  <TableCell sx={{ display: { xs: 'none', md: 'table-cell' } }}>{each.description}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
        {actions.length > 0 && <ActionList actions={actions} where={where} />}
      </Card>
    </Box>
  )
}
