import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { instantOf, isToday, writtenMoment } from '../format/moment.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { Empty } from '../ui/empty.tsx'
import { useAddress } from './use-address.ts'

/** Moments in an address; what something is compared with has to be over. */
const MOMENTS = [
  { name: 'asof', mayBeToday: true, without: { asof: null } },
  { name: 'compare', mayBeToday: false, without: { compare: null } },
  { name: 'than', mayBeToday: false, without: { than: null, moved: null } },
] as const

/** The page, unless its address names a moment that is none or has not come yet: there are no figures of it. */
export function KnownMoment({ children }: { children: ReactNode }) {
  const text = useText()
  const language = useLanguage()
  const { get, set } = useAddress()
  const now = Date.now()
  for (const { name, mayBeToday, without } of MOMENTS) {
    const written = get(name)
    if (!written || written === 'due' || (mayBeToday && isToday(written, now))) continue
    const instant = instantOf(written)
    if (instant !== null && Date.parse(instant) <= now) continue
    const moment = writtenMoment(written, language, 'long')
    return (
      <Empty title={text(instant === null ? 'moment.unknown' : 'moment.toCome', { moment })}>
        <Button onClick={() => set(without)}>{text('moment.without')}</Button>
      </Empty>
    )
  }
  return children
}
