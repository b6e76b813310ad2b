import Box from '@mui/material/Box'
import { ContactWords } from '../contact/contact-words.tsx'
import { formatPhone } from '../format/phone.ts'
import type { ProvinceHomeQuery } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { MissingItems } from '../obligation/missing-items.tsx'
import { useRecordHref } from '../obligation/use-record-href.ts'
import { Empty } from '../ui/empty.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { StateChip } from '../ui/state-chip.tsx'

/** Whom to call, those who lack least first; a number is one tap away on a telephone. */
export function CallList({ calls }: { calls: ProvinceHomeQuery['calls']['nodes'] }) {
  const recordHref = useRecordHref()
  const text = useText()
  const name = useName()
  if (calls.length === 0) return <Empty title={text('home.noCalls')} />
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {calls.map((row) => {
        const phone = row.centre?.phones.find(({ kind }) => kind !== 'FAX')
        return (
          <Box
            component="li"
            key={row.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', md: '1.4fr 0.8fr 1fr 1.6fr 1fr' },
              gap: { xs: 0.25, md: 1.5 },
              py: 1,
              borderBottom: 1,
              borderColor: 'divider',
              alignItems: 'center',
            }}
          >
            <PageLink to={recordHref(row)}>{row.lao?.shortNameTh ?? ''}</PageLink>
            <span>{row.district ? name(row.district) : text('place.provinceLevel')}</span>
            <span>
              <StateChip state={row.state} />
            </span>
            <Box>
              <MissingItems row={row} />
              {row.contact && <ContactWords contact={row.contact} />}
            </Box>
            <span>
              {phone ? (
                <Box
                  component="a"
                  href={`tel:${phone.number}`}
                  sx={{ color: 'primary.main', whiteSpace: 'nowrap' }}
                >
                  {formatPhone(phone)}
                </Box>
              ) : (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {text('home.noPhone')}
                </Box>
              )}
            </span>
          </Box>
        )
      })}
    </Box>
  )
}
