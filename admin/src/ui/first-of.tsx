import { styled } from '@mui/material/styles'
import { Fragment, type ReactNode, useState } from 'react'
import { whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'

/** A table has many of them: lighter than the component library's button. */
const Opener = styled('button')({
  minWidth: 24,
  minHeight: 24,
  padding: '0 6px',
  border: 0,
  borderRadius: 6,
  background: 'var(--mui-palette-action-hover)',
  color: 'var(--mui-palette-primary-main)',
  font: 'inherit',
  cursor: 'pointer',
  '&:hover': { textDecoration: 'underline' },
})

const Rest = styled('span')({
  '&[data-open="false"]': { display: 'none' },
  '@media print': { '&[data-open="false"]': { display: 'inline' } },
})

interface Props {
  parts: readonly { key: string; shown: ReactNode }[]
  /** So many are shown at first. */
  most: number
  between?: string
}

/** The first of many, and how many more there are: pressed, they are all shown. On paper they always are. */
export function FirstOf({ parts, most, between = ', ' }: Props) {
  const text = useText()
  const [open, setOpen] = useState(false)
  const more = parts.length - most
  const line = (some: typeof parts) =>
    some.map(({ key, shown }, index) => (
      <Fragment key={key}>
        {index > 0 && between}
        {shown}
      </Fragment>
    ))
  if (more <= 0) return <span>{line(parts)}</span>
  const n = whole(more)
  return (
    <span>
      {line(parts.slice(0, most))}
      <Rest data-open={open}>
        {between}
        {line(parts.slice(most))}
      </Rest>{' '}
      <Opener
        type="button"
        className="no-print"
        aria-expanded={open}
        aria-label={open ? undefined : text('common.showRest', { n })}
        onClick={() => setOpen(!open)}
      >
        {open ? text('common.showLess') : `+${n}`}
      </Opener>
    </span>
  )
}
