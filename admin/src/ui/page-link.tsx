import { type SxProps, styled, type Theme } from '@mui/material/styles'
import type { CSSProperties, ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'

/** One style for all of them: a table has hundreds, and the component library's link is a dozen components each. */
const Anchor = styled(RouterLink)({
  color: 'var(--mui-palette-primary-main)',
  textDecorationLine: 'none',
  textDecorationColor: 'color-mix(in srgb, currentColor 40%, transparent)',
  '&:hover, &[data-underline="always"]': { textDecorationLine: 'underline' },
})

interface Props {
  to: string
  children?: ReactNode
  underline?: 'hover' | 'always'
  variant?: 'body2' | 'h3'
  sx?: SxProps<Theme>
  style?: CSSProperties
  className?: string
  'aria-label'?: string
  onClick?: () => void
}

/** A link inside the console. */
export function PageLink({ underline = 'hover', variant, sx, ...props }: Props) {
  const look = variant ? { typography: variant, ...sx } : sx
  return <Anchor data-underline={underline} {...props} {...(look ? { sx: look as SxProps<Theme> } : {})} />
}
