import Link, { type LinkProps } from '@mui/material/Link'
import { Link as RouterLink } from 'react-router'

type Props = { to: string } & Pick<
  LinkProps,
  'children' | 'underline' | 'sx' | 'variant' | 'aria-label' | 'className' | 'onClick'
>

/** A link inside the console. */
export function PageLink({ to, ...props }: Props) {
  return <Link component={RouterLink} to={to} {...props} />
}
