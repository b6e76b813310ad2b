import Box from '@mui/material/Box'
import { useText } from '../i18n/use-text.ts'
import type { PeopleRow } from './list-people.ts'

interface Props {
  role: 'HEAD' | 'COORDINATOR' | 'OFFICER'
  /** null: not shown to the viewer. */
  people: PeopleRow['people'] | null
}

/** Those of a centre who have one role: name, position, telephone of the office. */
export function PeopleOfRole({ role, people }: Props) {
  const text = useText()
  if (!people) return <Box sx={{ color: 'text.secondary' }}>{text('fault.forbidden')}</Box>
  return people
    .filter((person) => person.role === role)
    .map(({ id, name, jobTitle, officePhone }) => (
      <Box key={id} sx={{ '& + &': { mt: 0.75 } }}>
        {name ?? text('common.notRecorded')}
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {[jobTitle, officePhone].filter(Boolean).join(' · ')}
        </Box>
      </Box>
    ))
}
