import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { day } from '../format/date.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import type { LegalBasis } from './legal-basis.ts'

interface Props {
  basis: LegalBasis
  onEdit: (() => void) | null
  onWithdraw: (() => void) | null
}

/** One law, announcement or letter: what it is, which centres rest on it, and since when or until when. */
export function LegalBasisLine({ basis, onEdit, onWithdraw }: Props) {
  const text = useText()
  const language = useLanguage()
  const facts = [
    text(`legalKind.${basis.kind}`),
    basis.number,
    basis.issuedOn && text('legal.dated', { day: day(basis.issuedOn, language) }),
    basis.clause,
    basis.centreKind ? text(`kind.${basis.centreKind}`) : text('legal.bothKinds'),
    basis.from && text('legal.since', { day: day(basis.from, language) }),
    basis.to && text('legal.until', { day: day(basis.to, language) }),
  ]
  return (
    <Box
      component="li"
      sx={{
        py: 1.25,
        borderBottom: 1,
        borderColor: 'divider',
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        '&:last-child': { borderBottom: 0 },
      }}
    >
      <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
        {basis.url ? (
          <Link href={basis.url} target="_blank" rel="noreferrer">
            {basis.titleTh}
          </Link>
        ) : (
          basis.titleTh
        )}
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {facts.filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      {onEdit && (
        <Button
          className="no-print"
          size="small"
          aria-label={`${text('legal.edit')}: ${basis.titleTh}`}
          onClick={onEdit}
        >
          {text('legal.edit')}
        </Button>
      )}
      {onWithdraw && (
        <Button
          className="no-print"
          size="small"
          color="error"
          aria-label={`${text('legal.withdraw')}: ${basis.titleTh}`}
          onClick={onWithdraw}
        >
          {text('legal.withdraw')}
        </Button>
      )}
    </Box>
  )
}
