import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { day } from '../format/date.ts'
import { formatPhone } from '../format/phone.ts'
import type { LaoPageQuery } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { PageLink } from '../ui/page-link.tsx'

/** What the register knows, and what the LAO was called before. */
export function LaoFacts({ lao }: { lao: NonNullable<LaoPageQuery['lao']> }) {
  const text = useText()
  const name = useName()
  const language = useLanguage()
  const phones = lao.assistanceCentre?.phones ?? []
  const facts: [string, string | null | undefined][] = [
    [text('list.province'), name(lao.province)],
    [text('list.district'), lao.type === 'PAO' ? text('place.provinceLevel') : name(lao.district)],
    [
      text('field.addressNo'),
      [lao.addressNo, lao.moo && `${text('field.moo')} ${lao.moo}`, lao.postcode].filter(Boolean).join(' '),
    ],
    [text('field.phones'), phones.map(formatPhone).join(', ')],
    [text('field.website'), lao.website],
    [
      text('list.ended'),
      lao.endedOn && [day(lao.endedOn, language), lao.endReason].filter(Boolean).join(' · '),
    ],
  ]
  const former = lao.versions.filter((version) => version.to)
  return (
    <>
      <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
        {text('home.register')}
      </Typography>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 0.5, m: 0 }}
      >
        {facts.map(([label, value]) =>
          value ? (
            <Box key={label} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ color: 'text.secondary' }}>
                {label}
              </Box>
              <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                {value}
              </Box>
            </Box>
          ) : null,
        )}
      </Box>
      {lao.successor && (
        <Typography sx={{ mt: 1 }}>
          {text('home.successor')}{' '}
          <PageLink to={`/laos/${lao.successor.code}`}>{lao.successor.fullNameTh}</PageLink>
        </Typography>
      )}
      {former.length > 0 && (
        <>
          <Typography variant="h3" component="h2" sx={{ mt: 2, mb: 0.5 }}>
            {text('home.former')}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {former.map((version) => (
              <li key={`${version.code}-${version.to}`}>
                {version.fullNameTh} ({version.code}){' '}
                {version.to && text('home.until', { day: day(version.to, language) })}
              </li>
            ))}
          </Box>
        </>
      )}
    </>
  )
}
