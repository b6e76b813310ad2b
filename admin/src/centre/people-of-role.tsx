import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { formatPhone } from '../format/phone.ts'
import type { useText } from '../i18n/use-text.ts'
import type { PeopleRow } from './list-people.ts'

type Role = NonNullable<PeopleRow['people']>[number]['role']

/** As it was kept, in groups where it is one number. */
const shownPhone = (kept: string) => (/^\d+$/.test(kept) ? formatPhone({ number: kept }) : kept)

/** Those of a centre who have one role: name, position, telephone of the office; nothing where there is nobody. */
export function peopleOfRole(
  text: ReturnType<typeof useText>,
  people: PeopleRow['people'],
  role: Role,
): ReactNode {
  if (!people) return text('fault.forbidden')
  const found = people.filter((person) => person.role === role)
  if (found.length === 0) return null
  return found.map(({ id, name, jobTitle, officePhone }) => (
    <Box key={id} sx={{ '& + &': { mt: 0.75 } }}>
      {name ?? text('common.notRecorded')}
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {[jobTitle, officePhone && shownPhone(officePhone)].filter(Boolean).join(' · ')}
      </Box>
    </Box>
  ))
}
