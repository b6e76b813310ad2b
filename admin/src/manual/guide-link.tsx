import HelpIcon from '@mui/icons-material/HelpOutlineOutlined'
import IconButton from '@mui/material/IconButton'
import { Link as RouterLink } from 'react-router'
import { useText } from '../i18n/use-text.ts'
import { type Guide, guideHref } from './guide.ts'

interface Props {
  guide: Guide['id']
  anchor: string
  /** What is explained there. */
  about: string
}

/** Opens the manual beside the form, so that nothing typed is lost. */
export function GuideLink({ guide, anchor, about }: Props) {
  const text = useText()
  const label = text('manual.about', { about })
  return (
    <IconButton
      className="no-print"
      size="small"
      component={RouterLink}
      to={guideHref(guide, anchor)}
      target="_blank"
      aria-label={label}
      title={label}
    >
      <HelpIcon fontSize="small" />
    </IconButton>
  )
}
